package tw.servicequality.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final int SEALED = FileKey.SEGMENT + FileKey.TAG;

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void an_empty_folder() {
        vault = new Vault(folder);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 1_000_000})
    void what_was_written_is_read_again_and_none_of_it_lies_there_in_clear(int length) throws IOException {
        var content = random(length);
        var file = vault.write(new ByteArrayInputStream(content));
        assertThat(read(file)).as("aside").isEqualTo(content);
        vault.place(file);
        assertThat(read(file)).as("in place").isEqualTo(content);
        assertThat(file.bytes()).isEqualTo(length);
        var segments = Math.max(1, (length + FileKey.SEGMENT - 1) / FileKey.SEGMENT);
        assertThat(Files.size(kept(file))).isEqualTo(length + (long) segments * FileKey.TAG);
    }

    @Test
    void a_file_that_was_cut_off_lengthened_or_changed_is_not_read() throws IOException {
        var file = vault.write(new ByteArrayInputStream(random(200_000)));
        vault.place(file);
        var sealed = Files.readAllBytes(kept(file));
        refused(file, Arrays.copyOf(sealed, SEALED), "cut off after a segment");
        refused(file, Arrays.copyOf(sealed, sealed.length - 1), "cut off within one");
        refused(file, Arrays.copyOf(sealed, sealed.length + 1), "lengthened");
        var changed = sealed.clone();
        changed[70_000] ^= 1;
        refused(file, changed, "changed");
        var exchanged = sealed.clone();
        System.arraycopy(sealed, 0, exchanged, SEALED, SEALED);
        System.arraycopy(sealed, SEALED, exchanged, 0, SEALED);
        refused(file, exchanged, "segments exchanged");
        Files.write(kept(file), sealed);
        assertThatThrownBy(() -> read(new KeptFile(file.id(), FileKey.random(), 0, new byte[32])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_file_is_under_way_until_it_is_settled() {
        var file = vault.write(new ByteArrayInputStream(random(10)));
        vault.place(file);
        assertThat(vault.underWay(Duration.ofMillis(-1_000))).containsExactly(file.id());
        assertThat(vault.underWay(Duration.ofHours(1))).isEmpty();
        vault.settle(file.id());
        assertThat(vault.underWay(Duration.ofMillis(-1_000))).isEmpty();
        assertThat(kept(file)).exists();
    }

    @Test
    void what_took_half_an_hour_to_arrive_is_not_put_in_its_place_any_more() throws IOException {
        var file = vault.write(new ByteArrayInputStream(random(10)));
        var mark = folder.resolve("under-way").resolve(file.id().toString());
        Files.setLastModifiedTime(mark, FileTime.fromMillis(System.currentTimeMillis() - 1_801_000));
        assertThatThrownBy(() -> vault.place(file)).isInstanceOf(UncheckedIOException.class);
        Files.setLastModifiedTime(mark, FileTime.fromMillis(System.currentTimeMillis() - 1_700_000));
        vault.place(file);
        assertThat(kept(file)).exists();
    }

    @Test
    void what_is_discarded_or_cannot_be_read_to_its_end_leaves_nothing() throws IOException {
        var file = vault.write(new ByteArrayInputStream(random(10)));
        vault.place(file);
        vault.discard(file.id());
        vault.discard(file.id());
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender is gone");
            }
        };
        assertThatThrownBy(() -> vault.write(broken)).isInstanceOf(UncheckedIOException.class);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private void refused(KeptFile file, byte[] sealed, String why) throws IOException {
        Files.write(kept(file), sealed);
        assertThatThrownBy(() -> read(file)).as(why).isInstanceOf(IOException.class);
    }

    private byte[] read(KeptFile file) throws IOException {
        try (var content = vault.open(file.id(), FileKey.read(file.key().inClear()))) {
            return content.readAllBytes();
        }
    }

    private Path kept(KeptFile file) {
        return folder.resolve(file.id().toString().substring(0, 2))
                .resolve(file.id().toString());
    }

    private static byte[] random(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
