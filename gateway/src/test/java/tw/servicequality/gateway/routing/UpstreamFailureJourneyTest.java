package tw.servicequality.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;
import static tw.servicequality.gateway.support.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class UpstreamFailureJourneyTest {

    @Test
    void a_service_that_is_down_is_unavailable_until_it_is_back() {
        service("reward").stop();
        HttpResponse<String> down = Door.post("/api/v1/reward-proposals", "{}");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(down.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(down).get("code").textValue()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(down.body()).doesNotContain("localhost").doesNotContain("Exception");

        service("reward").startAgain();
        assertThat(Door.post("/api/v1/reward-proposals", "{}").body()).isEqualTo("reward received 2");
    }

    @Test
    void a_service_that_keeps_silent_runs_out_of_time_while_others_answer() {
        HttpResponse<String> late = Door.get("/api/v1/assessments/silent");
        service("assessment").breakSilence();
        assertThat(late.statusCode()).isEqualTo(504);
        assertThat(json(late).get("code").textValue()).isEqualTo("UPSTREAM_TIMEOUT");
        assertThat(Door.get("/api/v1/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void a_late_answer_to_a_write_is_out_of_time_too_and_is_not_asked_again() {
        int before = service("complaint").count();
        HttpResponse<String> late = Door.post("/api/v1/complaints/silent", "{}");
        service("complaint").breakSilence();
        assertThat(late.statusCode()).isEqualTo(504);
        assertThat(service("complaint").count() - before).isEqualTo(1);
    }
}
