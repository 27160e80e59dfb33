package tw.servicequality.complaint;

import java.util.Random;

/** Texts of generated cases, with words planted in them that hardly any, one in some hundreds or most cases have. */
final class GeneratedWords {

    /** All its cases have a word that hardly any other has: 鵜鶘. */
    private static final String WITH_A_WORD = "A00";

    /** Its cases have none of the words that are common anywhere else. */
    private static final int UNIT_WITHOUT = 7;

    private GeneratedWords() {}

    /** Words made of the two thousand commonest ideographs of this text, the first of them far more often than the last. */
    static String text(Random random, int words) {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++) {
            var rank = (int) Math.min(1_999, Math.pow(2_000, random.nextDouble()));
            text.appendCodePoint(0x4E00 + rank * 3).appendCodePoint(0x4E00 + (rank * 7 + random.nextInt(3)) % 6_000);
        }
        return text.toString();
    }

    static String planted(String agency, int n, Random random) {
        var chance = random.nextInt(100_000);
        return (chance < 2 ? "鸕鶿" : "")
                + (chance % 1_000 == 7 ? "鸚鵡" : "")
                + (chance % 200 == 9 ? "鴛鴦" : "")
                + (chance % 150 == 13 ? "鵁鶄" : "")
                + (chance % 100 == 11 ? "鷓鴣" : "")
                + (agency.equals(WITH_A_WORD) || n % 5_000 == 3 ? "鵜鶘" : "");
    }

    /** Words of a third of all, words that keep to days, and such as come up soon or late and are common then, one of them a sentence. */
    static String common(int unit, int day, Random random) {
        if (unit == UNIT_WITHOUT) {
            return "";
        }
        return (random.nextInt(3) == 0 ? "鷺鷥" : "")
                + (day % 3 == 1 ? "鸊鷉" : "")
                + (day > 20 ? "鵜鶿" : "")
                + (day > 900 && random.nextInt(5) > 0 ? "鵷鶵" : "")
                + (day > 1_200 ? "鵁鶟鵂鶹鴝鵒鸜鵠鶌鳩鷦鷯鶖鶬鶢鶋鸑鷟" : "")
                + (day > 1_400 && random.nextInt(2) == 0 ? "鷫鸘" : "")
                + (day > 1_600 && random.nextInt(5) == 0 ? "鶹鷅" : "");
    }
}
