package tw.servicequality.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .matches("request_id=line-0001 method=GET path=/api/v1/plans service=plan status=200 ms=[0-9.]+"
                        + " bytes=15 code=-");
        assertThat(lines).noneMatch(line -> line.contains("secret") || line.contains("/q/") || line.contains("user-"));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, ''", "complaint, /silent", "complaint, /../x", "complaint, ?again=",
        "plan, ''", "plan, /silent", "plan, /../x", "plan, ?again="
    })
    void the_secret_in_the_address_of_a_calendar_stands_in_no_log(String service, String more) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listenTo(lines);
        Logger.getLogger("").addHandler(listener);
        String secret = "pS7-yyF3_Qm0aZ1bY2cX3dW4eV5fU6gT7hS8iR9jQ0k";
        Door.raw("GET /api/v1/" + service + "-feeds/" + secret + ".ics" + more + (more.endsWith("=") ? secret : "")
                + " HTTP/1.1\r\nHost: x\r\nX-Request-Id: feed-0001\r\nAuthorization: " + Door.aToken()
                + "\r\nConnection: close\r\n\r\n");
        Logger.getLogger("").removeHandler(listener);
        Neighbourhood.service(service).breakSilence();
        assertThat(lines)
                .anyMatch(line -> line.contains("request_id=feed-0001") && line.contains("/" + service + "-feeds/***"));
        assertThat(lines).noneMatch(line -> line.contains("yyF3"));
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

    private static String accessLine(LogRecord line) {
        return String.format(line.getMessage(), line.getParameters());
    }

    private static String anyLine(LogRecord line) {
        return line.getMessage() + ' ' + Arrays.toString(line.getParameters()) + ' ' + line.getThrown();
    }

    private static Handler listenTo(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add("access".equals(line.getLoggerName()) ? accessLine(line) : anyLine(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
