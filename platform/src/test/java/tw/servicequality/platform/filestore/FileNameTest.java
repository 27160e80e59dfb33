package tw.servicequality.platform.filestore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "attachment; filename*=UTF-8''%E5%9C%96%20a.jpg | 圖 a.jpg",
                "attachment; filename=\"plain.pdf\"; filename*=UTF-8''%E5%9C%96.pdf | 圖.pdf",
                "attachment; filename=\"a \\\"b\\\".pdf\" | a \"b\".pdf",
                "attachment; filename=bare.pdf | bare.pdf",
                "attachment; filename=\"../../etc/passwd\" | passwd",
                "attachment; filename=\"C:\\\\Users\\\\a.txt\" | a.txt",
                "attachment; filename*=UTF-8''%ZZ | 附件",
                "attachment | 附件",
                "attachment; filename=\"\" | 附件"
            })
    void the_name_is_read_without_folders(String disposition, String name) {
        assertThat(FileName.read(disposition, "附件").text()).isEqualTo(name);
    }

    @Test
    void utf8_sent_as_it_is_is_understood_and_what_cannot_be_shown_left_out() {
        var raw = new String("圍籬.jpg".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(FileName.read("attachment; filename=\"" + raw + "\"", "附件").text())
                .isEqualTo("圍籬.jpg");
        assertThat(FileName.read("attachment; filename*=UTF-8''a%00%0D%0A%E2%80%AEb", "附件")
                        .text())
                .isEqualTo("ab");
        assertThat(FileName.read(null, "附件").text()).isEqualTo("附件");
        assertThat(FileName.read("filename=" + "x".repeat(500), "附件").text()).hasSize(200);
    }

    @Test
    void it_is_sent_back_in_letters_that_no_header_mistakes() {
        assertThat(new FileName("圖 \"a\".jpg").disposition())
                .isEqualTo("attachment; filename*=UTF-8''%E5%9C%96%20%22a%22.jpg");
    }
}
