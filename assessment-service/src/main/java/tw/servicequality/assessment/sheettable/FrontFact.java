package tw.servicequality.assessment.sheettable;

import java.util.Arrays;
import java.util.Optional;

/** What a sheet says of itself: a label with its value beside it. */
enum FrontFact {
    YEAR("年度", "rocYear", true),
    MAXIMUM("總分", "maxScore", true),
    ROUNDING("尾數處理", "rounding", false),
    EFFECTIVE_FROM("適用起日", "effectiveFrom", false),
    EFFECTIVE_UNTIL("適用末日", "effectiveUntil", false),
    SOURCE("來源", "source", false),
    /** What else the document says, as JSON. */
    OTHER("其他", "", false);

    private final String label;
    private final String wire;
    private final boolean number;

    FrontFact(String label, String wire, boolean number) {
        this.label = label;
        this.wire = wire;
        this.number = number;
    }

    String label() {
        return label;
    }

    String wire() {
        return wire;
    }

    boolean isNumber() {
        return number;
    }

    static Optional<FrontFact> labelled(String label) {
        var plain = label.replaceAll("\\s+", "");
        return Arrays.stream(values()).filter(fact -> fact.label.equals(plain)).findFirst();
    }
}
