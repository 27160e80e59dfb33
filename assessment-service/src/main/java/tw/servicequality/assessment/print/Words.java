package tw.servicequality.assessment.print;

import java.math.BigDecimal;
import java.util.Map;

/** How documents say what the service has codes for. */
final class Words {

    private static final Map<String, String> GRADES =
            Map.of("EXCELLENT", "優", "GOOD", "甲", "FAIR", "乙", "POOR", "丙", "FAILING", "丁");
    private static final Map<String, String> KINDS =
            Map.of("SPOT_CHECK", "(本署)", "SELF_ASSESSMENT", "(自行)", "AWARD_PRELIMINARY", "(初評)");
    private static final String EITHER = "(本署/自行)";

    private Words() {}

    static String grade(String code) {
        return GRADES.getOrDefault(code, code);
    }

    static String kind(String code) {
        return KINDS.getOrDefault(code, "");
    }

    /** A form's title leaves the kind open. */
    static String title(String form, String kind) {
        return form.replace(EITHER, kind(kind));
    }

    /** Without zeros that say nothing. */
    static String points(Number points) {
        var exact = new BigDecimal(points.toString()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
