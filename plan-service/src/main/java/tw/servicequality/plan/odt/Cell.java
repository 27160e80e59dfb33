package tw.servicequality.plan.odt;

/** A cell of a table; what it spans beside and below it stands as {@link #COVERED}. Line breaks make paragraphs. */
public record Cell(String text, int rows, int columns) {

    /** In the place of a cell that spans from above or from before. */
    public static final Cell COVERED = new Cell("", 0, 0);

    public static Cell of(String text) {
        return new Cell(text, 1, 1);
    }

    public static Cell down(String text, int rows) {
        return new Cell(text, rows, 1);
    }

    public static Cell across(String text, int columns) {
        return new Cell(text, 1, columns);
    }
}
