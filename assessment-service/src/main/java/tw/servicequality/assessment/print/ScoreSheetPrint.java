package tw.servicequality.assessment.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.servicequality.assessment.print.ResultForms.ScoreSheetForm;
import tw.servicequality.assessment.standing.StandingResult;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.document.Style;

/** 附表1: the sheet with one office's points. */
final class ScoreSheetPrint {

    /** What stands on the sheet beside the points. */
    record Filled(String number, String agencyName, String assessedByName, StandingResult result) {}

    private final ScoreSheetForm form;
    private final JsonNode sheet;
    private final Filled filled;
    private final Map<String, Integer> points;

    ScoreSheetPrint(ScoreSheetForm form, JsonNode sheet, Filled filled, Map<String, Integer> points) {
        this.form = form;
        this.sheet = sheet;
        this.filled = filled;
        this.points = points;
    }

    String title() {
        return Words.title(
                sheet.path("tree").path("name").asText(), filled.result().kind());
    }

    OdtText text() {
        var text = new OdtText(title(), form.layout()).paragraph(Style.TITLE, title());
        head().forEach(line -> text.paragraph(Style.BODY, line));
        for (var dimension : dimensions()) {
            var table = new ScoreTable(form, dimension, points);
            text.table(form.shares(), table.headings(), table.rows()).paragraph(Style.BODY, "");
        }
        return text.table(form.shares(), List.of(), List.of(ScoreTable.across(opinion())));
    }

    OdsBook book() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(wide(title(), Style.TITLE));
        head().forEach(line -> rows.add(wide(line, Style.BODY)));
        for (var dimension : dimensions()) {
            var table = new ScoreTable(form, dimension, points);
            rows.addAll(table.headings());
            rows.addAll(table.rows());
        }
        rows.add(ScoreTable.across(opinion()));
        return new OdsBook(title(), form.layout()).sheet("附表1", form.millimetres(), rows);
    }

    private List<String> head() {
        var result = filled.result();
        return List.of(
                "編號：" + filled.number(),
                "機關名稱：" + filled.agencyName(),
                "總分(滿分" + sheet.path("maxScore").asText() + "分)：" + Words.points(result.total()) + "（"
                        + Words.grade(result.grade()) + "）",
                "考核人員：" + filled.assessedByName(),
                "考核日期：" + RocDates.of(result.assessedOn()));
    }

    private String opinion() {
        var result = filled.result();
        return "優點、建議改進事項：\n優點：" + result.strengths() + "\n建議改進事項：" + result.suggestions();
    }

    private JsonNode dimensions() {
        return sheet.path("tree").path("children");
    }

    private static List<Cell> wide(String text, Style style) {
        return List.of(Cell.across(text, 4).in(style), Cell.COVERED, Cell.COVERED, Cell.COVERED);
    }
}
