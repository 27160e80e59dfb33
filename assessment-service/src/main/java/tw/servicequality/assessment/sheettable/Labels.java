package tw.servicequality.assessment.sheettable;

import java.util.Map;
import java.util.Optional;

/** Words of the table for words of the document. */
final class Labels {

    static final String WEIGHTED = "加權";
    private static final Map<String, String> KINDS =
            Map.of("BANDED", "級距", "THRESHOLD", "門檻", "JUDGEMENT", "裁量", "MISSING_IN_SOURCE", "原文缺漏");

    private Labels() {}

    static String ofKind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    static Optional<String> kind(String label) {
        return KINDS.entrySet().stream()
                .filter(one -> one.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
