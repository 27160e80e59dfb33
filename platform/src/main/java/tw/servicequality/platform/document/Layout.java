package tw.servicequality.platform.document;

import java.util.List;

/**
 * How a document looks on paper. The paper is A4.
 *
 * @param font the face that is asked for
 * @param otherFonts faces that stand in where it is not installed, in order
 * @param points size of the letters
 * @param linePoints fixed height of a line
 * @param marginMillimetres on all four sides
 */
public record Layout(
        String font,
        List<String> otherFonts,
        int points,
        int linePoints,
        int tablePoints,
        int tableLinePoints,
        int marginMillimetres,
        boolean portrait) {

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;

    public Layout {
        otherFonts = List.copyOf(otherFonts);
    }

    int width() {
        return portrait ? SHORT_SIDE : LONG_SIDE;
    }

    int height() {
        return portrait ? LONG_SIDE : SHORT_SIDE;
    }

    /** Between the margins. */
    int textWidth() {
        return width() - 2 * marginMillimetres;
    }
}
