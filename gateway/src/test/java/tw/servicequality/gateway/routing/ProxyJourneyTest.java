package tw.servicequality.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;
import static tw.servicequality.gateway.support.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.FakeService.Received;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class ProxyJourneyTest {

    @ParameterizedTest
    @CsvSource({
        "agencies,plan",
        "office-closures,plan",
        "office-calendar,plan",
        "plans,plan",
        "demo,plan",
        "score-sheets,assessment",
        "assessment-rounds,assessment",
        "assessments,assessment",
        "evidence,assessment",
        "complaints,complaint",
        "complaint-tracking,complaint",
        "reward-rule-sets,reward",
        "reward-proposals,reward",
        "reward-outcomes,reward",
        "operations/plan/audit,plan",
        "operations/reward/parked-messages,reward"
    })
    void the_first_segment_decides_who_answers(String path, String owner) {
        assertThat(Door.get("/api/v1/" + path).body()).isEqualTo(owner + " received 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unheard",
                "/api/v1/plansx",
                "/api/v2/plans",
                "/api/v1/operations",
                "/api/v1/operations/x",
                "/x"
            })
    void a_path_without_owner_is_not_found(String path) {
        HttpResponse<String> response = Door.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).get("type").textValue()).isEqualTo("urn:problem:service-quality:NOT_FOUND");
        assertThat(json(response).get("title").textValue()).isEqualTo("找不到此資源");
        assertThat(json(response).get("instance").textValue()).isEqualTo(path);
    }

    @Test
    void path_query_body_and_token_arrive_untouched() {
        String token = Door.aToken();
        Door.send(Door.to("/api/v1/complaints/C%20115/%E6%B0%B4?q=a%2Fb&q=2")
                .setHeader("Authorization", token)
                .PUT(BodyPublishers.ofString("12345")));
        Received request = service("complaint").last();
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.uri()).isEqualTo("/api/v1/complaints/C%20115/%E6%B0%B4?q=a%2Fb&q=2");
        assertThat(request.bodyBytes()).isEqualTo(5);
        assertThat(request.header("Authorization")).isEqualTo(token);
    }

    @Test
    void forwarding_headers_say_what_the_gateway_saw_not_what_the_client_claims() {
        Door.get(
                "/api/v1/plans",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Prefix",
                "/evil",
                "X-Real-IP",
                "6.6.6.6",
                "Forwarded",
                "for=6.6.6.6");
        Received request = service("plan").last();
        String host = Door.origin().substring("http://".length());
        assertThat(request.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(request.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(request.header("X-Forwarded-Host")).isEqualTo(host);
        assertThat(request.header("Forwarded")).isEqualTo("for=127.0.0.1;proto=http;host=\"" + host + "\"");
        assertThat(request.header("X-Forwarded-Prefix")).isNull();
        assertThat(request.header("X-Real-IP")).isNull();
    }

    @Test
    void headers_of_one_connection_go_no_further_in_either_direction() {
        String answer = Door.raw(
                "GET /api/v1/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\nConnection: X-Hop, X-Other\r\nX-Hop: 1\r\n"
                        + "Keep-Alive: 5\r\nTE: trailers\r\nProxy-Authorization: secret\r\n\r\n");
        Received request = service("plan").last();
        assertThat(request.header("X-Hop")).isNull();
        assertThat(request.header("TE")).isNull();
        assertThat(request.header("Keep-Alive")).isNull();
        assertThat(request.header("Proxy-Authorization")).isNull();
        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("X-Inside");
    }

    @Test
    void a_request_id_goes_along_and_comes_back_and_a_malformed_one_is_replaced() {
        assertThat(Door.get("/api/v1/plans", "X-Request-Id", "caller-0815")
                        .headers()
                        .allValues("X-Request-Id"))
                .containsExactly("caller-0815");
        assertThat(service("plan").last().header("X-Request-Id")).isEqualTo("caller-0815");
        String replaced = Door.get("/api/v1/plans", "X-Request-Id", "x y\"z")
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
        assertThat(replaced).matches("[0-9a-f-]{36}");
        assertThat(service("plan").last().header("X-Request-Id")).isEqualTo(replaced);
    }

    @Test
    void an_answer_of_a_service_comes_through_as_it_is() {
        HttpResponse<String> refused = Door.get("/api/v1/plans/refused");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).isEqualTo("{\"code\":\"FROM_THE_SERVICE\"}");
        assertThat(refused.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void an_answer_without_content_has_none_on_the_wire() {
        String answer = Door.raw("GET /api/v1/plans/empty HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 204 ")
                .endsWith("\r\n\r\n")
                .doesNotContainIgnoringCase("transfer-encoding");
    }
}
