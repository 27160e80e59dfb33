package tw.servicequality.deploy.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path base;

    private Path source;
    private String before;

    @BeforeEach
    void aSourceFile() throws IOException {
        source = Files.createDirectories(base.resolve("src")).resolve("A.java");
        Files.writeString(source, "class A {}");
        before = fingerprint();
    }

    @Test
    void the_same_contents_with_a_new_time_are_the_same() throws IOException {
        Files.setLastModifiedTime(source, FileTime.fromMillis(1));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void changed_contents_of_the_same_length_are_another() throws IOException {
        Files.writeString(source, "class B {}");
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_renamed_file_is_another() throws IOException {
        Files.move(source, source.resolveSibling("B.java"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_new_file_is_another() throws IOException {
        Files.createFile(source.resolveSibling("B.java"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_missing_folder_counts_as_empty() {
        assertThat(Fingerprint.ofContents(base, List.of(base.resolve("src"), base.resolve("none"))))
                .isEqualTo(before);
    }

    private String fingerprint() {
        return Fingerprint.ofContents(base, List.of(base.resolve("src")));
    }
}
