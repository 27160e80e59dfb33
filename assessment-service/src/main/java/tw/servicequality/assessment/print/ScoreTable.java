package tw.servicequality.assessment.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tw.servicequality.assessment.print.ResultForms.ScoreSheetForm;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Style;

/** One 構面 of 附表1 as a table: a row for each 次評核指標, or for each 評核指標 where there is no such level; sums stand with what they add up. */
final class ScoreTable {

    private static final int COLUMNS = 4;
    private static final String CRITERION = "criterion";

    private final ScoreSheetForm form;
    private final Map<String, Integer> points;
    private final JsonNode dimension;
    private final boolean deep;
    private final List<List<Cell>> rows = new ArrayList<>();

    ScoreTable(ScoreSheetForm form, JsonNode dimension, Map<String, Integer> points) {
        this.form = form;
        this.points = points;
        this.dimension = dimension;
        this.deep = StreamSupport.stream(dimension.path("children").spliterator(), false)
                .flatMap(item -> children(item).stream())
                .flatMap(indicator -> children(indicator).stream())
                .anyMatch(below -> !isCriterion(below));
    }

    /** Name and purpose of the dimension, then the columns. */
    List<List<Cell>> headings() {
        var name =
                dimension.path("name").asText() + "\n(" + dimension.path("max").asText() + "分)";
        var purpose = Cell.across(dimension.path("description").asText(), COLUMNS - 1);
        var columns = deep ? form.columns() : form.columnsWithoutSubIndicators();
        return List.of(
                List.of(Cell.heading(name), purpose, Cell.COVERED, Cell.COVERED),
                columns.stream().map(Cell::heading).toList());
    }

    List<List<Cell>> rows() {
        children(dimension).forEach(this::item);
        return List.copyOf(rows);
    }

    private void item(JsonNode item) {
        var first = true;
        var indicators = isCriterion(children(item).getFirst()) ? List.of(item) : children(item);
        var height = indicators.stream().mapToInt(this::height).sum();
        for (var indicator : indicators) {
            var beginning = true;
            for (var place : deep ? places(indicator) : List.of(indicator)) {
                rows.add(List.of(
                        first ? Cell.down(sum(item, "*小計："), height) : Cell.COVERED,
                        beginning ? Cell.down(sum(indicator, "*得分："), height(indicator)) : Cell.COVERED,
                        deep ? Cell.of(place == indicator ? "" : named(place)) : Cell.of(standards(place)),
                        deep ? Cell.of(standards(place)) : cautions(item, first, height)));
                first = false;
                beginning = false;
            }
        }
    }

    private int height(JsonNode indicator) {
        return deep ? places(indicator).size() : 1;
    }

    private static Cell cautions(JsonNode item, boolean first, int height) {
        return first ? Cell.down(String.join("\n", texts(item.path("cautions"))), height) : Cell.COVERED;
    }

    private static List<JsonNode> places(JsonNode indicator) {
        var below = children(indicator);
        return below.isEmpty() || isCriterion(below.getFirst()) ? List.of(indicator) : below;
    }

    private String sum(JsonNode place, String word) {
        return named(place) + "\n" + word + Words.points(pointsAt(place));
    }

    private static String named(JsonNode place) {
        return place.path("name").asText() + "\n(" + place.path("max").asText() + "分)";
    }

    private String standards(JsonNode place) {
        var lines = new ArrayList<String>();
        criteria(place).forEach(criterion -> standard(criterion, lines));
        return String.join("\n", lines);
    }

    private void standard(JsonNode criterion, List<String> lines) {
        if (criterion.path("name").asText().startsWith("※")) {
            lines.add(criterion.path("name").asText() + " ("
                    + criterion.path("max").asText() + "分)：");
        }
        var checklist = texts(criterion.path("checklist"));
        for (var number = 1; number <= checklist.size(); number++) {
            lines.add(number + ". " + checklist.get(number - 1));
        }
        if (checklist.isEmpty()) {
            criterion.path("bands").forEach(band -> {
                lines.add(band.path("min").asText() + "-" + band.path("max").asText() + "分");
                lines.add(band.path("condition").asText());
            });
        }
        if (checklist.isEmpty() && criterion.path("bands").isEmpty()) {
            lines.add(form.missing());
        }
    }

    private int pointsAt(JsonNode place) {
        return criteria(place).stream()
                .mapToInt(criterion -> points.getOrDefault(criterion.path("id").asText(), 0))
                .sum();
    }

    private static List<JsonNode> criteria(JsonNode place) {
        return isCriterion(place)
                ? List.of(place)
                : children(place).stream()
                        .flatMap(child -> criteria(child).stream())
                        .toList();
    }

    private static boolean isCriterion(JsonNode place) {
        return place.path("type").asText().equals(CRITERION);
    }

    private static List<JsonNode> children(JsonNode place) {
        return StreamSupport.stream(place.path("children").spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What stands below all dimensions. */
    static List<Cell> across(String text) {
        return List.of(Cell.across(text, COLUMNS).in(Style.TABLE_TEXT), Cell.COVERED, Cell.COVERED, Cell.COVERED);
    }
}
