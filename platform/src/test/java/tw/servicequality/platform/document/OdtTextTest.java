package tw.servicequality.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.testing.LibreOffice;
import tw.servicequality.platform.testing.OdfParts;
import tw.servicequality.platform.testing.OdfValidator;

class OdtTextTest {

    private static final Layout LAYOUT =
            new Layout("標楷體", List.of("TW-Kai", "AR PL UKai TW"), 14, 21, 12, 16, 25, true);

    @Test
    void what_is_written_is_valid_odf_and_the_same_every_time() {
        assertThat(OdfValidator.faults(everything().bytes())).isEmpty();
        assertThat(everything().bytes()).isEqualTo(everything().bytes());
        assertThat(OdfParts.of(everything().bytes()).keySet()).first().isEqualTo("mimetype");
    }

    @Test
    void the_validator_finds_what_is_wrong() {
        var broken = OdfPackage.of(OdtText.TYPE, "壞", OdtStyles.of(LAYOUT), "<office:document-content/>");
        assertThat(OdfValidator.faults(broken)).isNotEmpty();
    }

    @Test
    void letters_that_xml_cannot_hold_are_left_out_and_runs_of_blanks_kept() {
        var text = new OdtText("甲", LAYOUT).paragraph(Style.BODY, " 甲\u0000\u000b  <乙>&\ud800丙");
        assertThat(OdfParts.of(text.bytes()).get("content.xml"))
                .contains("<text:s text:c=\"1\"></text:s>甲<text:s text:c=\"2\"></text:s>&lt;乙&gt;&amp;丙</text:p>");
    }

    @Test
    void letters_and_lines_have_the_prescribed_height() {
        assertThat(OdfParts.of(everything().bytes()).get("styles.xml"))
                .contains("fo:line-height=\"21pt\"", "style:font-size-asian=\"14pt\"", "fo:page-width=\"210mm\"")
                .contains("style:font-name-asian=\"標楷體\"", "style:writing-mode=\"lr-tb\"")
                .contains("svg:font-family=\"標楷體, TW-Kai, 'AR PL UKai TW'\"");
    }

    @Test
    void a_pdf_comes_of_the_same_bytes() {
        assumeThat(LibreOffice.isInstalled()).as("LibreOffice").isTrue();
        var renderer = new PdfRenderer(Optional.of("soffice"));
        var pdf = renderer.render(everything());
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(renderer.render(everything())).isSameAs(pdf);
    }

    @ParameterizedTest
    @CsvSource({"''", "/no/such/program", "/bin/false"})
    void without_libreoffice_there_is_none_and_it_is_said(String program) {
        var renderer = new PdfRenderer(Optional.of(program));
        assertThatThrownBy(() -> renderer.render(everything()))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(PdfProblem.PDF_UNAVAILABLE));
    }

    private static OdtText everything() {
        return new OdtText("績效 總報告 & <附錄>", LAYOUT)
                .paragraph(Style.TITLE, "經濟部水利署105年度提升服務品質績效總報告")
                .paragraph(Style.SIDE, "資料截止時間：105年12月31日")
                .paragraph(Style.CHAPTER, "壹、執行績效")
                .paragraph(Style.LEVEL4, "(1)甲\n(2)乙")
                .list(List.of(
                        new Entry("一", List.of(new Entry("(一)", List.of(new Entry("1", List.of(Entry.of("(1)"))))))),
                        Entry.of("二")))
                .table(
                        List.of(new Column("面向", 1), new Column("作法", 2)),
                        List.of(
                                List.of(Cell.across("橫跨", 2), Cell.COVERED),
                                List.of(Cell.down("直跨", 2), Cell.of("甲")),
                                List.of(Cell.COVERED, Cell.of(""))))
                .table(
                        List.of(1, 1),
                        List.of(List.of(Cell.across("兩列之表頭", 2).in(Style.TABLE_HEADING), Cell.COVERED)),
                        List.of(List.of(Cell.of(280), Cell.share(new BigDecimal("0.855")))));
    }
}
