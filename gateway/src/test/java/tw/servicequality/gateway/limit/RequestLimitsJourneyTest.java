package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class RequestLimitsJourneyTest {
    private static final int LIMIT = 2 * 1024 * 1024;

    @Test
    void a_body_of_exactly_the_limit_streams_through() {
        assertThat(Door.send(Door.to("/api/v1/plans").POST(BodyPublishers.ofByteArray(new byte[LIMIT])))
                        .body())
                .isEqualTo("plan received " + LIMIT);
    }

    @Test
    void a_body_without_announced_length_streams_through() {
        assertThat(chunked(LIMIT).body()).isEqualTo("plan received " + LIMIT);
    }

    @Test
    void a_body_one_byte_above_the_limit_is_refused_announced_or_not() {
        HttpResponse<String> announced =
                Door.send(Door.to("/api/v1/plans").POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));
        assertProblem(announced, 413, "BODY_TOO_LARGE");
        HttpResponse<String> unannounced = chunked(LIMIT + 1);
        assertProblem(unannounced, 413, "BODY_TOO_LARGE");
        assertThat(unannounced.headers().firstValue("Connection")).hasValue("close");
    }

    @Test
    void an_oversized_body_is_refused_before_it_is_sent_and_the_connection_closes() {
        assertThat(Door.raw("POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"BODY_TOO_LARGE\"");
    }

    @Test
    void headers_and_address_may_not_grow_without_limit() {
        assertProblem(Door.get("/api/v1/plans", "X-Big", "a".repeat(16_500)), 431, "HEADERS_TOO_LARGE");
        assertProblem(Door.get("/api/v1/plans?q=" + "a".repeat(8_200)), 414, "URI_TOO_LONG");
    }

    @Test
    void a_method_nobody_uses_is_refused_with_those_that_are() {
        HttpResponse<String> refused = Door.send(Door.to("/api/v1/plans").method("TRACE", BodyPublishers.noBody()));
        assertProblem(refused, 405, "METHOD_NOT_ALLOWED");
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @Test
    void a_path_cannot_climb_out_of_the_api() {
        assertThat(Door.raw("GET /api/v1/plans/../../../q/metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"code\":\"NOT_FOUND\"");
    }

    private static HttpResponse<String> chunked(int bytes) {
        return Door.send(Door.to("/api/v1/plans")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]))));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).get("code").textValue()).isEqualTo(code);
    }
}
