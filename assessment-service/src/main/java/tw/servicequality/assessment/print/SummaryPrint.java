package tw.servicequality.assessment.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tw.servicequality.assessment.criteria.Tally.ItemTotal;
import tw.servicequality.assessment.print.ResultForms.SummaryForm;
import tw.servicequality.assessment.standing.StandingResult;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.Style;

/** 附表2: the results of a round, an office a line. */
final class SummaryPrint {

    private static final int FOUNDED = 1911;
    private static final int BEFORE = 3;
    private static final int AFTER = 3;
    /** From shares to millimetres, so that the sheet is as wide as the paper between its margins. */
    private static final int WIDER = 9;

    private static final int NARROWER = 5;

    /** One office: its sums by item are in the sheet's order. */
    record Line(String agencyName, StandingResult result, List<ItemTotal> items) {}

    /** What the table is of. */
    record Round(String assessedByName, String kind, int rocYear, List<Line> lines, List<String> handling) {}

    private final SummaryForm form;
    private final JsonNode sheet;
    private final Round round;

    SummaryPrint(SummaryForm form, JsonNode sheet, Round round) {
        this.form = form;
        this.sheet = sheet;
        this.round = round;
    }

    String title() {
        return form.title()
                .replace("{agency}", round.assessedByName())
                .replace("{year}", String.valueOf(round.rocYear()))
                .replace("{kind}", Words.kind(round.kind()));
    }

    OdtText text() {
        var text = new OdtText(title(), form.layout())
                .paragraph(Style.TITLE, title())
                .paragraph(Style.BODY, legend())
                .table(shares(), headings(), rows());
        notes().forEach(note -> text.paragraph(Style.BODY, note));
        return text;
    }

    OdsBook book() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(wide(title(), Style.TITLE));
        rows.add(wide(legend(), Style.BODY));
        rows.addAll(headings());
        rows.addAll(rows());
        notes().forEach(note -> rows.add(wide(note, Style.BODY)));
        var widths = shares().stream().map(share -> share * WIDER / NARROWER).toList();
        return new OdsBook(title(), form.layout()).sheet("附表2", widths, rows);
    }

    private String legend() {
        return sheet.path("gradeTextVerbatim").asText();
    }

    private List<Integer> shares() {
        var shares = new ArrayList<>(List.of(12, 6, 20));
        sheet.path("summaryColumns").forEach(item -> shares.add(12));
        shares.addAll(List.of(9, 7, 10));
        return List.copyOf(shares);
    }

    private List<List<Cell>> headings() {
        var items = sheet.path("summaryColumns");
        var first = new ArrayList<Cell>();
        var second = new ArrayList<Cell>();
        var third = new ArrayList<Cell>();
        List.of("實施考核機關", "編號", "受考核單位名稱").forEach(text -> down(text, first, second, third));
        first.add(Cell.across("考核項目及成績(" + sheet.path("maxScore").asText() + "分)", items.size())
                .in(Style.TABLE_HEADING));
        first.addAll(Collections.nCopies(items.size() - 1, Cell.COVERED));
        for (var item : items) {
            second.add(Cell.heading(item.path("label").asText()));
            third.add(Cell.heading(item.path("max").asText() + "分"));
        }
        List.of("總分", "等第", "考核年月").forEach(text -> down(text, first, second, third));
        return List.of(first, second, third);
    }

    private static void down(String text, List<Cell> first, List<Cell> second, List<Cell> third) {
        first.add(Cell.down(text, 3).in(Style.TABLE_HEADING));
        second.add(Cell.COVERED);
        third.add(Cell.COVERED);
    }

    private List<List<Cell>> rows() {
        var rows = new ArrayList<List<Cell>>();
        for (var line : round.lines()) {
            var row = new ArrayList<Cell>();
            row.add(
                    rows.isEmpty()
                            ? Cell.down(round.assessedByName(), round.lines().size())
                            : Cell.COVERED);
            row.add(Cell.of(rows.size() + 1));
            row.add(Cell.of(line.agencyName()));
            line.items().forEach(item -> row.add(Cell.number(Words.points(item.points()))));
            row.add(Cell.number(Words.points(line.result().total())));
            row.add(Cell.of(Words.grade(line.result().grade())).in(Style.TABLE_CENTRE));
            row.add(Cell.of(month(line.result().assessedOn())).in(Style.TABLE_CENTRE));
            rows.add(row);
        }
        return rows;
    }

    private List<String> notes() {
        var handling = round.handling().isEmpty() ? form.unhandled() : String.join("；", round.handling()) + "。";
        return List.of(form.handling() + handling, form.attachments());
    }

    private List<Cell> wide(String text, Style style) {
        var columns = BEFORE + sheet.path("summaryColumns").size() + AFTER;
        var row = new ArrayList<Cell>();
        row.add(Cell.across(text, columns).in(style));
        row.addAll(Collections.nCopies(columns - 1, Cell.COVERED));
        return row;
    }

    private static String month(LocalDate day) {
        return (day.getYear() - FOUNDED) + "年" + day.getMonthValue() + "月";
    }
}
