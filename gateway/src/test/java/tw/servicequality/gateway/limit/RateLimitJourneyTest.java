package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;
import static tw.servicequality.gateway.support.Door.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.MovableClock;
import tw.servicequality.gateway.support.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class RateLimitJourneyTest {
    @Inject
    MovableClock clock;

    @Test
    void a_client_that_asks_too_often_waits_as_long_as_it_is_told_and_is_served_again() {
        String token = Door.aToken();
        for (int left = 19; left >= 0; left--) {
            assertThat(ask(token).headers().firstValue("RateLimit-Remaining")).hasValue("" + left);
        }
        HttpResponse<String> refused = ask(token);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(json(refused).get("code").textValue()).isEqualTo("RATE_LIMITED");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("RateLimit-Limit")).hasValue("20");
        assertThat(refused.headers().firstValue("RateLimit-Reset")).hasValue("2");

        clock.advance(Duration.ofSeconds(1));
        HttpResponse<String> served = ask(token);
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("RateLimit-Remaining")).hasValue("9");
    }

    @Test
    void one_busy_user_does_not_keep_another_waiting() {
        String busy = Door.aToken();
        for (int i = 0; i < 20; i++) {
            ask(busy);
        }
        assertThat(ask(busy).statusCode()).isEqualTo(429);
        assertThat(ask(Door.aToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_token_there_is_less_and_a_forged_address_gains_nothing() {
        clock.advance(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            assertThat(anonymous("10.0.0." + i).statusCode()).isEqualTo(200);
        }
        assertThat(anonymous("10.0.0.99").statusCode()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        assertThat(anonymous("10.0.0.99").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ask(String token) {
        return send(HttpRequest.newBuilder(URI.create(Door.origin() + "/api/v1/plans"))
                .header("Authorization", token));
    }

    private static HttpResponse<String> anonymous(String claimed) {
        return send(HttpRequest.newBuilder(URI.create(Door.origin() + "/api/v1/plans"))
                .header("X-Forwarded-For", claimed));
    }
}
