package tw.servicequality.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

    private static final String SECRET = "pS7-yyF3_Qm0aZ1bY2cX3dW4eV5fU6gT7hS8iR9jQ0k";

    @Test
    void a_secret_is_left_out_and_what_stands_around_it_stays() {
        assertThat(SECRET).hasSize(43);
        assertThat(LogText.of("/api/v1/complaint-feeds/" + SECRET + ".ics"))
                .isEqualTo("/api/v1/complaint-feeds/***.ics");
        assertThat(LogText.of("GET /feeds/" + SECRET.replace("-", "%2D") + ".ics for server"))
                .doesNotContain("yyF3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints/C105-000123/attachments/0b7f0a52-6a0e-4f8c-9d47-3c1f2f6f9a10",
                "/api/v1/operations/complaint/parked-messages/0b7f0a52-6a0e-4f8c-9d47-3c1f2f6f9a10/discard",
                "/api/v1/assessment-rounds/2016-RIVER-SURROUNDINGS-PLAN-001/ranking"
            })
    void what_is_an_id_stays(String path) {
        assertThat(LogText.of(path)).isEqualTo(path);
    }
}
