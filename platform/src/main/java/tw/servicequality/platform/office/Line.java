package tw.servicequality.platform.office;

/** A paragraph. One that is an item of a list may have its number from the program: it stands before the words here. */
public record Line(String text, boolean isListed) {

    /** An item with its automatic number, unless somebody has typed one. */
    static Line listed(String number, String text) {
        var typed = Numbered.of(text).kind() != Numbered.Kind.NONE;
        return new Line(typed || text.isBlank() ? text : number + text, true);
    }
}
