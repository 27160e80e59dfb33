package tw.servicequality.platform.document;

import java.math.BigDecimal;

/**
 * A cell of a table; what it spans beside and below it stands as {@link #COVERED}. Line breaks make paragraphs.
 *
 * @param value what the text is to a spreadsheet
 */
public record Cell(String text, Value value, int rows, int columns, Style style) {

    /** What a spreadsheet may reckon with. */
    public enum Value {
        TEXT,
        /** The text is a number in digits. */
        NUMBER,
        /** The text is a part of 1 in digits; it is shown in per cent. */
        SHARE
    }

    /** In the place of a cell that spans from above or from before. */
    public static final Cell COVERED = new Cell("", Value.TEXT, 0, 0, Style.TABLE_TEXT);

    public static Cell of(String text) {
        return new Cell(text, Value.TEXT, 1, 1, Style.TABLE_TEXT);
    }

    public static Cell of(long number) {
        return new Cell(Long.toString(number), Value.NUMBER, 1, 1, Style.TABLE_CENTRE);
    }

    public static Cell of(BigDecimal number) {
        return new Cell(number.toPlainString(), Value.NUMBER, 1, 1, Style.TABLE_CENTRE);
    }

    /** A part of 1. */
    public static Cell share(BigDecimal part) {
        return new Cell(part.toPlainString(), Value.SHARE, 1, 1, Style.TABLE_CENTRE);
    }

    public static Cell heading(String text) {
        return of(text).in(Style.TABLE_HEADING);
    }

    public static Cell down(String text, int rows) {
        return new Cell(text, Value.TEXT, rows, 1, Style.TABLE_TEXT);
    }

    public static Cell across(String text, int columns) {
        return new Cell(text, Value.TEXT, 1, columns, Style.TABLE_TEXT);
    }

    public Cell in(Style other) {
        return new Cell(text, value, rows, columns, other);
    }

    boolean isCovered() {
        return rows == 0;
    }

    /** As it is read on paper. */
    String shown() {
        if (value != Value.SHARE) {
            return text;
        }
        return new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
