package tw.servicequality.assessment.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tw.servicequality.platform.document.Layout;

/** The prescribed layouts, read once from {@code rules/print/forms.json}. */
@Singleton
class ResultForms {

    private static final String FILE = "/rules/print/forms.json";

    private final Forms forms;

    record Forms(int version, String source, ScoreSheetForm scoreSheet, SummaryForm summary, NoticeForm notice) {}

    /** 附表1; the shares part the width on paper, the millimetres are those of the spreadsheet. */
    record ScoreSheetForm(
            Layout layout,
            List<Integer> shares,
            List<Integer> millimetres,
            List<String> columns,
            List<String> columnsWithoutSubIndicators,
            String missing) {}

    /** 附表2, with {agency}, {year} and {kind} in its title. */
    record SummaryForm(Layout layout, String title, String handling, String unhandled, String attachments) {}

    /** 函 */
    record NoticeForm(Layout layout) {}

    ResultForms(ObjectMapper json) {
        try (var file = ResultForms.class.getResourceAsStream(FILE)) {
            forms = json.readValue(file, Forms.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    ScoreSheetForm scoreSheet() {
        return forms.scoreSheet();
    }

    SummaryForm summary() {
        return forms.summary();
    }

    NoticeForm notice() {
        return forms.notice();
    }
}
