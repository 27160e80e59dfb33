package tw.servicequality.platform.office;

/** The words of an OpenDocument paragraph. */
final class OdfText {

    private OdfText() {}

    static String of(XmlElement paragraph) {
        var text = new StringBuilder();
        add(paragraph, text);
        return text.toString();
    }

    private static void add(XmlElement element, StringBuilder text) {
        for (var part : element.content()) {
            if (part instanceof XmlElement child) {
                switch (child.name()) {
                    case "s" -> text.repeat(' ', child.number("c", 1_000));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "annotation", "note", "tracked-changes" -> {
                        // not the words of the text
                    }
                    default -> add(child, text);
                }
            } else {
                text.append(part);
            }
        }
    }
}
