package tw.servicequality.platform.office;

import java.util.List;
import java.util.regex.Pattern;

/** A text and the number before it as it is written. Lines broken off by hand have none. */
public record Numbered(Kind kind, String no, String text) {

    /** The ways of numbering, from the outermost: 一、 (一) 1. (1). */
    public enum Kind {
        IDEOGRAPH,
        IDEOGRAPH_IN_BRACKETS,
        DIGIT,
        DIGIT_IN_BRACKETS,
        NONE
    }

    private static final String IDEOGRAPHS = "[壹貳參肆伍陸柒捌玖拾一二三四五六七八九十]{1,3}";
    private static final String DIGITS = "[0-9０-９]{1,2}";

    /** 5.5 公里 is no number of a paragraph. */
    private static final List<Form> FORMS = List.of(
            new Form(Kind.IDEOGRAPH, "(" + IDEOGRAPHS + ")、\\s*"),
            new Form(Kind.IDEOGRAPH_IN_BRACKETS, "([(（]" + IDEOGRAPHS + "[)）])\\s*"),
            new Form(Kind.DIGIT, "(" + DIGITS + "[.．、])(?![0-9０-９])\\s*"),
            new Form(Kind.DIGIT_IN_BRACKETS, "([(（]{1,2}" + DIGITS + "[)）])\\s*"));

    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    public static Numbered of(String line) {
        var text = line.strip();
        for (var form : FORMS) {
            var number = form.pattern.matcher(text);
            if (number.lookingAt()) {
                return new Numbered(form.kind, number.group(1), text.substring(number.end()));
            }
        }
        return new Numbered(Kind.NONE, "", text);
    }
}
