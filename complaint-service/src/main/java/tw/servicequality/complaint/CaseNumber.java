package tw.servicequality.complaint;

import java.time.LocalDate;
import java.time.chrono.MinguoDate;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import tw.servicequality.platform.problem.Problem;

/** 案號, such as C105-000123: the ROC year of filing and a running number. */
public record CaseNumber(String text) {

    private static final Pattern FORM = Pattern.compile("C\\d{3}-\\d{6,12}");

    public static CaseNumber of(LocalDate filedOn, long running) {
        var rocYear = MinguoDate.from(filedOn).get(ChronoField.YEAR_OF_ERA);
        return new CaseNumber("C%03d-%06d".formatted(rocYear, running));
    }

    /** What cannot be a case number is the number of no case, and refused as such. */
    public static CaseNumber read(String text, Problem notFound) {
        if (!isOne(text)) {
            throw notFound.because("查無此案號");
        }
        return new CaseNumber(text);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
