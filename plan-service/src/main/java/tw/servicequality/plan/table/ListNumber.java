package tw.servicequality.plan.table;

import java.util.Optional;
import tw.servicequality.platform.document.Numerals;

/** An automatic number as a program would show it, by the names that OpenDocument and Office Open XML give its letters. */
final class ListNumber {

    private static final int MOST = 99;

    private ListNumber() {}

    /** Empty for bullets, for letters that plans do not number with, and beyond 99. */
    static Optional<String> written(String letters, int number) {
        if (number < 1 || number > MOST) {
            return Optional.empty();
        }
        return switch (letters) {
            case "1", "decimal", "decimalFullWidth", "decimalHalfWidth" -> Optional.of(Integer.toString(number));
            case "decimalEnclosedParen" -> Optional.of("(" + number + ")");
            case "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting" -> Optional.of(Numerals.small(number));
            case "ideographLegalTraditional", "chineseLegalSimplified" -> Optional.of(Numerals.large(number));
            default -> ofOpenDocument(letters, number);
        };
    }

    /** There the first letters themselves are the name: 一, 二, 三, ... or 一, 十, 一百(繁), ... */
    private static Optional<String> ofOpenDocument(String letters, int number) {
        if (letters.startsWith("一")) {
            return Optional.of(Numerals.small(number));
        }
        return letters.startsWith("壹") ? Optional.of(Numerals.large(number)) : Optional.empty();
    }
}
