package tw.servicequality.plan.table;

import java.util.List;
import java.util.stream.Collectors;

/** A cell of a table; one that a merged cell covers has the words of that. */
record Cell(List<Line> lines, boolean isCovered) {

    static final Cell EMPTY = new Cell(List.of(), false);

    static Cell of(String text) {
        return new Cell(text.lines().map(line -> new Line(line, false)).toList(), false);
    }

    Cell covered() {
        return new Cell(lines, true);
    }

    /** All paragraphs, without blank ones and white space around. */
    String text() {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
        return text().isEmpty();
    }
}
