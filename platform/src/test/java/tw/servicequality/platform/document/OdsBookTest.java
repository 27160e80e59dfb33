package tw.servicequality.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.OdfParts;
import tw.servicequality.platform.testing.OdfValidator;

class OdsBookTest {

    private static final Layout LAYOUT = new Layout("標楷體", List.of("AR PL UKai TW"), 16, 21, 12, 16, 20, false);

    @Test
    void what_is_written_is_valid_odf_and_the_same_every_time() {
        assertThat(OdfValidator.faults(book())).isEmpty();
        assertThat(book()).isEqualTo(book());
    }

    @Test
    void numbers_and_shares_are_values_and_text_is_text() {
        assertThat(OdfParts.of(book()).get("content.xml"))
                .contains("office:value-type=\"float\" office:value=\"280\"")
                .contains("office:value-type=\"percentage\" office:value=\"0.855\"", "<text:p>85.5%</text:p>")
                .contains("office:value-type=\"string\"><text:p>=1+1</text:p><text:p>乙</text:p>");
    }

    @Test
    void csv_is_quoted_where_it_must_be_and_holds_no_formula() {
        var bytes = Csv.of(List.of(List.of("=1", "-2", "甲,\"乙\"", "-x")), true);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\ufeff'=1,-2,\"甲,\"\"乙\"\"\",'-x\r\n");
    }

    private static byte[] book() {
        return new OdsBook("統計 & <表>", LAYOUT)
                .sheet(
                        "一",
                        List.of(30, 40),
                        List.of(
                                List.of(Cell.across("標題", 2).in(Style.TITLE), Cell.COVERED),
                                List.of(Cell.down("直跨", 2), Cell.of(280)),
                                List.of(Cell.COVERED, Cell.share(new BigDecimal("0.855")))))
                .sheet("二", List.of(30), List.of(List.of(Cell.of("=1+1\n乙")), List.of(Cell.of(new BigDecimal("1.5")))))
                .bytes();
    }
}
