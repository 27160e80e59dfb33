package tw.servicequality.deploy.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.deploy.layout.Home;

class BuildsTest {

    private static final List<String> PLAN = List.of("plan-service");

    @TempDir
    Path checkout;

    @BeforeEach
    void aModule() throws IOException {
        write("plan-service/pom.xml", "<project/>");
        write("plan-service/target/quarkus-app/quarkus-run.jar", "what an earlier build left");
    }

    @Test
    void what_was_not_built_here_is_stale() {
        assertThat(builds("first").stale(PLAN)).isEqualTo(PLAN);
    }

    @Test
    void what_one_platform_of_the_checkout_built_is_not_built_again_for_a_second() {
        builds("first").build(PLAN);

        assertThat(builds("first").stale(PLAN)).isEmpty();
        assertThat(builds("second").stale(PLAN)).isEmpty();
    }

    @Test
    void a_changed_source_is_built_again() throws IOException {
        builds("first").build(PLAN);
        write("plan-service/src/main/java/Plan.java", "class Plan {}");

        assertThat(builds("second").stale(PLAN)).isEqualTo(PLAN);
    }

    /** Of a platform with that data folder; Maven always succeeds. */
    private Builds builds(String data) {
        var home = Home.of(checkout).withData(checkout.resolve(data));
        return new Builds(home, new Maven("true", home), true);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(checkout.resolve(file).getParent());
        Files.writeString(checkout.resolve(file), text);
    }
}
