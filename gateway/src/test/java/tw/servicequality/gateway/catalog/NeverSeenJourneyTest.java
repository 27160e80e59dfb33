package tw.servicequality.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

/** A service that has never been up since the gateway started. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
@TestProfile(NeverSeenJourneyTest.MissingService.class)
class NeverSeenJourneyTest {

    @Test
    void its_own_document_is_unavailable() {
        HttpResponse<String> response = Door.get("/openapi/missing");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(json(response).get("code").textValue()).isEqualTo("SERVICE_UNAVAILABLE");
    }

    @Test
    void the_merged_document_shows_the_others_and_names_it() {
        HttpResponse<String> whole = Door.get("/openapi");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(json(whole).get("x-missing-services").toString()).isEqualTo("[\"missing\"]");
        assertThat(json(whole).get("paths")).hasSize(7);
    }

    /** Port 1 refuses. */
    public static final class MissingService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.services.missing.url", "http://localhost:1", "gateway.services.missing.paths", "missing");
        }
    }
}
