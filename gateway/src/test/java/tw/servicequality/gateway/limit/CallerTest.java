package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
    @Test
    void client_and_user_of_a_token_tell_callers_apart() {
        assertThat(Caller.tokenHolder(bearer("{\"azp\":\"portal\",\"sub\":\"u1\"}")))
                .hasValue("portal\nu1");
        assertThat(Caller.tokenHolder(bearer("{\"azp\":\"portal\",\"sub\":\"u2\"}")))
                .hasValue("portal\nu2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer ", "Bearer a.b", "Bearer a.!!!.c", "Bearer a.bm90IGpzb24.c", "Basic dTpw"})
    void what_is_no_token_is_anonymous(String authorization) {
        assertThat(Caller.tokenHolder(authorization)).isEmpty();
    }

    @Test
    void a_token_without_client_or_user_is_anonymous() {
        assertThat(Caller.tokenHolder(bearer("{\"azp\":\"portal\"}"))).isEmpty();
        assertThat(Caller.tokenHolder(bearer("{\"azp\":7,\"sub\":\"u\"}"))).isEmpty();
        assertThat(Caller.tokenHolder(bearer("[1]"))).isEmpty();
        assertThat(Caller.tokenHolder(bearer("null"))).isEmpty();
    }

    private static String bearer(String claims) {
        return "Bearer h." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".s";
    }
}
