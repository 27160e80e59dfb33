package tw.servicequality.deploy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SofficeTest {

    @TempDir
    Path folder;

    @Test
    void what_is_named_is_taken_even_if_it_is_nothing() {
        assertThat(Soffice.of(Map.of("SQ_SOFFICE", "/opt/office/soffice", "PATH", "/nowhere")))
                .isEqualTo("/opt/office/soffice");
        assertThat(Soffice.of(Map.of("SQ_SOFFICE", ""))).isEmpty();
    }

    @Test
    void otherwise_it_is_looked_for_on_the_path() throws IOException {
        var path = Map.of("PATH", "/nowhere:" + folder);
        assertThat(Soffice.of(path)).isEmpty();
        var program = Files.createFile(folder.resolve("soffice"));
        assertThat(Soffice.of(path)).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Soffice.of(path)).isEqualTo(program.toString());
    }
}
