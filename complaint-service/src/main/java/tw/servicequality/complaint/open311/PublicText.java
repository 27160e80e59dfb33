package tw.servicequality.complaint.open311;

/** A description as it may be shown to everybody: e-mail addresses, numbers of telephones and of identity cards are hidden. */
final class PublicText {

    private static final String HIDDEN = "○○○";
    private static final String EMAIL = "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+";
    private static final String IDENTITY = "(?i)(?<![a-z0-9])[a-z][1289a-d]\\d{8}(?!\\d)";
    private static final String TELEPHONE = "(?<!\\d)[+(]?0?\\d[\\d() -]{6,}\\d(?!\\d)";

    private PublicText() {}

    static String of(String text) {
        var plain = text.codePoints()
                .map(PublicText::narrow)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.replaceAll(EMAIL, HIDDEN).replaceAll(IDENTITY, HIDDEN).replaceAll(TELEPHONE, HIDDEN);
    }

    /** Full-width letters and digits hide nothing. */
    private static int narrow(int letter) {
        return letter >= '！' && letter <= '～' && Character.isLetterOrDigit(letter) || letter == '＠' || letter == '－'
                ? letter - 0xFEE0
                : letter;
    }
}
