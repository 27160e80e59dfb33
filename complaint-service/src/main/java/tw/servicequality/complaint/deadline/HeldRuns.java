package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All runs of the cases whose clocks the running transaction holds: nobody else changes them until it ends, so they are read once. */
@ApplicationScoped
class HeldRuns {

    private static final Comparator<Deadline> AS_THEY_BEGAN = Comparator.comparing(
                    (Deadline deadline) -> deadline.facts().startedAt())
            .thenComparing(deadline -> deadline.clock().name())
            .thenComparing(deadline -> deadline.id().run());

    private final TransactionSynchronizationRegistry transaction;

    HeldRuns(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void keep(String caseNumber, List<Deadline> runs) {
        byCase().put(caseNumber, new ArrayList<>(runs));
    }

    /** A run that has just begun; needs no keeping where the case's clocks are not held. */
    void add(Deadline begun) {
        byCase().computeIfPresent(begun.caseNumber(), (any, runs) -> {
            runs.add(begun);
            return runs;
        });
    }

    /** In the order in which they began; empty if they are not held, or there is no transaction. */
    Optional<List<Deadline>> of(String caseNumber) {
        return transaction.getTransactionKey() == null
                ? Optional.empty()
                : Optional.ofNullable(byCase().get(caseNumber))
                        .map(runs -> runs.stream().sorted(AS_THEY_BEGAN).toList());
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Deadline>> byCase() {
        var held = (Map<String, List<Deadline>>) transaction.getResource(this);
        if (held == null) {
            held = new HashMap<>();
            transaction.putResource(this, held);
        }
        return held;
    }
}
