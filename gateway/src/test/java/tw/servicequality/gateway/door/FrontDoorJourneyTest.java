package tw.servicequality.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class FrontDoorJourneyTest {

    @Test
    void a_configured_portal_may_call_from_a_browser_and_no_other() {
        HttpResponse<String> ours = Door.get("/api/v1/plans", "Origin", "https://portal.example");
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://portal.example");
        HttpResponse<String> other = Door.get("/api/v1/plans", "Origin", "https://evil.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void each_request_leaves_one_line_without_its_query_or_its_caller() {
        List<String> lines = new ArrayList<>();
        Handler listener = listenTo(lines);
        Logger.getLogger("access").addHandler(listener);
        String token = Door.aToken();
        Door.send(Door.to("/api/v1/plans?name=secret", "X-Request-Id", "line-0001")
                .setHeader("Authorization", token));
        Door.get("/q/health/ready");
        Door.get("/health");
        Logger.getLogger("access").removeHandler(listener);
        List<String> ours =
                lines.stream().filter(line -> line.contains("line-0001")).toList();
        assertThat(ours).hasSize(1);
        assertThat(ours.getFirst())
                .matches(
                        "request_id=line-0001 method=GET path=/api/v1/plans service=plan status=200 ms=[0-9.]+ bytes=15 code=-");
        assertThat(lines).noneMatch(line -> line.contains("secret") || line.contains("/q/") || line.contains("user-"));
    }

    @Test
    void requests_and_refusals_are_measured() {
        Door.get("/api/v1/evidence");
        Door.get("/nowhere");
        String metrics = Door.get("/q/metrics").body();
        assertThat(metrics)
                .contains("gateway_requests_seconds_bucket{service=\"assessment\",status=\"2xx\",le=\"0.005\"}")
                .contains("gateway_rejected_total{code=\"NOT_FOUND\"}");
    }

    private static Handler listenTo(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
