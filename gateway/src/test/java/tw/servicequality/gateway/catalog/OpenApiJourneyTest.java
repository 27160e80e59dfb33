package tw.servicequality.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;
import static tw.servicequality.gateway.support.Neighbourhood.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.MovableClock;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class OpenApiJourneyTest {
    @Inject
    MovableClock clock;

    @Test
    void the_whole_is_one_document_at_the_origin_of_the_gateway() {
        HttpResponse<String> whole = Door.get("/openapi");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json(whole).get("openapi").textValue()).isEqualTo("3.1.0");
        assertThat(json(whole).get("servers").toString()).isEqualTo("[{\"url\":\"" + Door.origin() + "\"}]");
        assertThat(json(whole).get("paths")).hasSize(7);
        assertThat(json(whole).get("paths").has("/q/internal")).isFalse();
        assertThat(json(whole).has("x-missing-services")).isFalse();
    }

    @Test
    void one_service_has_its_own_document_in_json_and_yaml() throws IOException {
        var asJson = json(Door.get("/openapi/plan"));
        assertThat(asJson.at("/info/title").textValue()).isEqualTo("plan-service API");
        assertThat(asJson.at("/servers/0/url").textValue()).isEqualTo(Door.origin());
        HttpResponse<String> byFormat = Door.get("/openapi/plan?format=yaml");
        HttpResponse<String> byAccept = Door.get("/openapi/plan", "Accept", "application/yaml");
        assertThat(byFormat.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(byAccept.body()).isEqualTo(byFormat.body());
        assertThat(new YAMLMapper().readTree(byFormat.body()))
                .isEqualTo(new ObjectMapper().readTree(asJson.toString()));
    }

    @Test
    void who_has_the_document_already_is_told_so() {
        String etag = Door.get("/openapi").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Door.get("/openapi", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Door.get("/openapi", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_service_or_format_is_refused() {
        assertThat(json(Door.get("/openapi/nobody")).get("code").textValue()).isEqualTo("NOT_FOUND");
        HttpResponse<String> xml = Door.get("/openapi?format=xml");
        assertThat(xml.statusCode()).isEqualTo(406);
        assertThat(json(xml).get("code").textValue()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void the_document_of_a_service_that_went_down_is_still_served() {
        String before = Door.get("/openapi/complaint").body();
        service("complaint").stop();
        clock.advance(Duration.ofMinutes(5));
        assertThat(Door.get("/openapi/complaint").body()).isEqualTo(before);
        assertThat(json(Door.get("/openapi")).get("paths").has("/api/v1/complaints"))
                .isTrue();
        service("complaint").startAgain();
    }

    @Test
    void a_new_document_is_seen_once_the_old_one_is_no_longer_fresh() {
        Door.get("/openapi/reward");
        service("reward").publish("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"new\",\"version\":\"2\"}}");
        assertThat(title()).isEqualTo("reward-service API");
        clock.advance(Duration.ofSeconds(30));
        assertThat(title()).isEqualTo("new");
        service("reward").publish(Neighbourhood.sample("reward"));
        clock.advance(Duration.ofSeconds(30));
        assertThat(title()).isEqualTo("reward-service API");
    }

    private static String title() {
        return json(Door.get("/openapi/reward")).at("/info/title").textValue();
    }
}
