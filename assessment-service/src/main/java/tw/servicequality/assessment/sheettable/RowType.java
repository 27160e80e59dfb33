package tw.servicequality.assessment.sheettable;

import java.util.Arrays;
import java.util.Optional;

/** What a row of the table is. Among places each is within the nearest one before it that stands further out. */
enum RowType {
    SHEET("總表", "sheet"),
    DIMENSION("構面", "dimension"),
    ITEM("評核項目", "item"),
    INDICATOR("評核指標", "indicator"),
    SUB_INDICATOR("次評核指標", "subIndicator"),
    CRITERION("評分參考標準", "criterion"),
    /** 級距 of the criterion above. */
    BAND("級距", ""),
    /** Points that no band gives, acknowledged with the reason. */
    GAP("註明缺漏", "");

    private final String label;
    private final String wire;

    RowType(String label, String wire) {
        this.label = label;
        this.wire = wire;
    }

    String label() {
        return label;
    }

    /** What the document calls it. */
    String wire() {
        return wire;
    }

    boolean isPlace() {
        return !wire.isEmpty();
    }

    static Optional<RowType> labelled(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    static Optional<RowType> wired(String wire) {
        return Arrays.stream(values())
                .filter(type -> type.isPlace() && type.wire.equals(wire))
                .findFirst();
    }
}
