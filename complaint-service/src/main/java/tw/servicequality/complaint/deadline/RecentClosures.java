package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.DeclaredClosure;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.calendar.OfficeClosuresChanged;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.memory.Remembered;

/**
 * 停止上班 as every clock needs them. What is remembered can be a second old; whoever did not know of a closure yet has his
 * deadlines counted out again with all the others, for that begins only when nobody can be left who did not know.
 */
@ApplicationScoped
class RecentClosures {

    private final AgencyDirectory directory;
    private final OfficeClosures closures;
    private final Remembered<Set<String>, List<DeclaredClosure>> declared = new Remembered<>(any -> true);

    RecentClosures(AgencyDirectory directory, OfficeClosures closures) {
        this.directory = directory;
        this.closures = closures;
    }

    /** Of these days, as it was known at that instant. What is declared for an agency above holds for the one below. */
    Closures of(String agency, LocalDate from, LocalDate to, Instant knownAt) {
        var codes = directory.withSuperiors(agency);
        return Closures.of(declared.get(codes, () -> closures.declared(codes)).stream()
                .filter(one -> one.isKnown(from, to, knownAt))
                .map(DeclaredClosure::closure)
                .toList());
    }

    /** So that this replica knows at once. */
    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeClosuresChanged changed) {
        declared.forget();
    }
}
