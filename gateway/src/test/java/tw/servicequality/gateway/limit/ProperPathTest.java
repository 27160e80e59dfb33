package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProperPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans/../../../q/metrics",
                "/api/v1/plans/%2e%2E/x",
                "/api/v1/plans/.%2e",
                "/api/v1/./plans",
                "//evil.example/",
                "/api//v1",
                "/api/v1/plans\\..\\x",
                "/api/v1/plans%5c..",
                "/api/v1/plans/%00",
                "*",
                ""
            })
    void a_path_that_others_may_read_differently_is_improper(String path) {
        assertThat(ProperPath.isImproper(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/plans/a..b",
                "/api/v1/plans/1.5",
                "/.well-known/x",
                "/api/v1/plans/%E6%B0%B4",
                "/a/"
            })
    void an_ordinary_path_is_proper(String path) {
        assertThat(ProperPath.isImproper(path)).isFalse();
    }
}
