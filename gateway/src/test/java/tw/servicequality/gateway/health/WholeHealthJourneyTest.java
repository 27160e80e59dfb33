package tw.servicequality.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;
import static tw.servicequality.gateway.support.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.MovableClock;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class WholeHealthJourneyTest {
    @Inject
    MovableClock clock;

    @BeforeEach
    void forgetTheLastAnswer() {
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void all_is_well_when_every_service_is_ready() {
        HttpResponse<String> health = Door.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(json(health).get("status").textValue()).isEqualTo("UP");
        assertThat(json(health).get("services").findValuesAsText("status")).containsExactly("UP", "UP", "UP", "UP");
        assertThat(json(health).get("checkedAt").textValue())
                .isEqualTo(clock.instant().toString());
    }

    @Test
    void one_service_down_is_seen_by_name_and_the_inside_stays_inside() {
        service("plan").stop();
        HttpResponse<String> health = Door.get("/health");
        service("plan").startAgain();
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(json(health).get("services").findValuesAsText("status")).containsExactly("UP", "UP", "DOWN", "UP");
        assertThat(health.body())
                .doesNotContain("secret")
                .doesNotContain("localhost")
                .doesNotContain("Connection");
    }

    @Test
    void the_gateway_itself_is_ready_whatever_the_services_are() {
        service("plan").stop();
        assertThat(Door.get("/q/health/ready").statusCode()).isEqualTo(200);
        service("plan").startAgain();
    }
}
