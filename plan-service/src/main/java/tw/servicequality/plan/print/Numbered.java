package tw.servicequality.plan.print;

import java.util.Arrays;
import java.util.regex.Pattern;
import tw.servicequality.platform.document.Style;

/** What number a line begins with, as the agencies write them, and so how deep it stands. */
enum Numbered {
    CHAPTER("[壹貳參叁肆伍陸柒捌玖拾]+、", Style.CHAPTER),
    FIRST("[一二三四五六七八九十]+、", Style.LEVEL1),
    SECOND("[(（][一二三四五六七八九十]+[)）]", Style.LEVEL2),
    THIRD("[0-9０-９]+[.、．]", Style.LEVEL3),
    FOURTH("[(（][0-9０-９]+[)）]", Style.LEVEL4),
    NOT("", Style.BODY);

    private final Pattern beginning;
    private final Style style;

    Numbered(String beginning, Style style) {
        this.beginning = Pattern.compile(beginning);
        this.style = style;
    }

    static Numbered of(String line) {
        return Arrays.stream(values())
                .filter(it -> it == NOT || it.beginning.matcher(line).lookingAt())
                .findFirst()
                .orElse(NOT);
    }

    Style style() {
        return style;
    }
}
