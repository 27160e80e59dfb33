package tw.servicequality.platform.office;

import java.util.List;
import java.util.stream.Collectors;

/** A cell of a table; one that a merged cell covers has the words of that. */
public record Cell(List<Line> lines, boolean isCovered) {

    public static final Cell EMPTY = new Cell(List.of(), false);

    public static Cell of(String text) {
        return new Cell(text.lines().map(line -> new Line(line, false)).toList(), false);
    }

    Cell covered() {
        return new Cell(lines, true);
    }

    /** All paragraphs, without blank ones and white space around. */
    public String text() {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        return text().isEmpty();
    }
}
