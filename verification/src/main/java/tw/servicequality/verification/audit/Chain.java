package tw.servicequality.verification.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows a trail from its beginning, row by row, and says where it is not what was sealed. */
final class Chain {

    private static final int MOST_FINDINGS = 20;

    private final Map<Long, BigInteger> anchors;
    private final List<String> findings = new ArrayList<>();
    private BigInteger head = BigInteger.ZERO;
    private long position;
    private int anchorsMet;

    /** The anchors are heads of the chain, by position, as they were told on Kafka at the time. */
    Chain(Map<Long, BigInteger> anchors) {
        this.anchors = new TreeMap<>(anchors);
    }

    void follow(AuditRow row) {
        if (row.position() != position + 1) {
            report("position %d follows position %d".formatted(row.position(), position));
        }
        if (!row.hash().equals(row.expected(head))) {
            report("position %d is not what was sealed there".formatted(row.position()));
        }
        position = row.position();
        head = row.hash();
        var anchor = anchors.remove(position);
        if (anchor != null && anchor.equals(head)) {
            anchorsMet++;
        } else if (anchor != null) {
            report("position %d differs from the anchor told to the world".formatted(position));
        }
    }

    /** What is wrong, in the order of the trail; empty when the trail is whole and ends no earlier than its last anchor. */
    List<String> end() {
        anchors.keySet()
                .forEach(missing -> report("the trail lacks position %d, which was anchored".formatted(missing)));
        return List.copyOf(findings);
    }

    long length() {
        return position;
    }

    int anchorsMet() {
        return anchorsMet;
    }

    private void report(String finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }
}
