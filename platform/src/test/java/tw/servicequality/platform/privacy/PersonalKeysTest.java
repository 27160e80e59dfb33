package tw.servicequality.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalKeysTest {

    private static final String TEXT = "{\"name\":\"陳大明\",\"phone\":\"0912345678\"}";

    private final PersonalKeys keys = keys((byte) 1);

    @Test
    void what_is_sealed_opens_with_the_same_key_alone() {
        var key = keys.newKey();
        var sealed = keys.seal(key, TEXT);

        assertThat(keys.open(key, sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> keys.open(keys.newKey(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys((byte) 2).open(key, sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(keys.open(key, sealed)).as("after a refusal").isEqualTo(TEXT);
    }

    @Test
    void a_byte_that_was_changed_is_noticed() {
        var key = keys.newKey();
        var sealed = keys.seal(key, TEXT);
        sealed[sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> keys.open(key, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time_and_has_one_pseudonym() {
        var key = keys.newKey();

        assertThat(keys.seal(key, TEXT)).isNotEqualTo(keys.seal(key, TEXT));
        assertThat(keys.pseudonym(TEXT))
                .isEqualTo(keys.pseudonym(TEXT))
                .isNotEqualTo(keys((byte) 2).pseudonym(TEXT));
    }

    @Test
    void many_at_once_do_not_disturb_each_other() {
        var opened = IntStream.range(0, 2_000).parallel().mapToObj(this::sealedAndOpened);

        assertThat(opened)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 2_000).mapToObj(Integer::toString).toList());
    }

    @Test
    void a_key_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> new PersonalKeys("AAAA"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
    }

    private String sealedAndOpened(int number) {
        var key = keys.newKey();
        return keys.open(key, keys.seal(key, Integer.toString(number)));
    }

    private static PersonalKeys keys(byte first) {
        var bytes = new byte[32];
        bytes[0] = first;
        return new PersonalKeys(Base64.getEncoder().encodeToString(bytes));
    }
}
