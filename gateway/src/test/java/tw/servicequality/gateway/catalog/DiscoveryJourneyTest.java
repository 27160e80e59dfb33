package tw.servicequality.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class DiscoveryJourneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1", "/api/v1/"})
    void the_front_page_leads_to_the_description_of_the_apis(String path) {
        HttpResponse<String> index = Door.get(path);
        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.headers().firstValue("Link").orElseThrow()).startsWith("</openapi>; rel=\"service-desc\"");
        assertThat(json(index).get("name").textValue()).isEqualTo("服務品質平臺");
        assertThat(json(index).get("services").findValuesAsText("name"))
                .containsExactly("assessment", "complaint", "plan", "reward");
    }

    @Test
    void the_api_index_names_what_its_format_demands() {
        JsonNode index = json(Door.get("/apis.json"));
        assertThat(index.get("specificationVersion").textValue()).isEqualTo("0.19");
        assertThat(index.get("url").textValue()).isEqualTo(Door.origin() + "/apis.json");
        assertThat(index.get("apis")).hasSize(5).allSatisfy(api -> {
            for (String demanded : new String[] {"name", "description", "image", "baseURL", "humanURL", "properties"}) {
                assertThat(api.has(demanded)).as(demanded).isTrue();
            }
        });
        for (String demanded : new String[] {"name", "description", "url", "apis", "maintainers", "tags"}) {
            assertThat(index.has(demanded)).as(demanded).isTrue();
        }
        assertThat(index.at("/apis/3/properties/0").toString())
                .isEqualTo("{\"type\":\"OpenAPI\",\"url\":\"" + Door.origin()
                        + "/openapi/plan\",\"mediaType\":\"application/json\"}");
    }

    @Test
    void the_way_to_the_login_is_the_issuers() {
        HttpResponse<String> redirect = Door.get("/.well-known/openid-configuration");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location"))
                .hasValue("https://login.example/realms/service-quality/.well-known/openid-configuration");
    }

    @Test
    void pages_of_the_gateway_can_only_be_read() {
        HttpResponse<String> refused = Door.send(Door.to("/apis.json").POST(BodyPublishers.ofString("{}")));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(json(refused).get("code").textValue()).isEqualTo("METHOD_NOT_ALLOWED");
    }
}
