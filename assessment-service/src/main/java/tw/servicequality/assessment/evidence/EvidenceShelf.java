package tw.servicequality.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tw.servicequality.assessment.evidence.Evidences.Span;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Callers;

/** What evidence other features may be offered: that of one agency and those below it, as far as the caller may know of it. */
@ApplicationScoped
public class EvidenceShelf {

    private static final int ROC_OFFSET = 1_911;

    private final Evidences evidences;
    private final EvidenceDoor door;
    private final AgencyDirectory directory;
    private final Callers callers;

    EvidenceShelf(Evidences evidences, EvidenceDoor door, AgencyDirectory directory, Callers callers) {
        this.evidences = evidences;
        this.door = door;
        this.directory = directory;
        this.callers = callers;
    }

    /** A page of what occurred at the agency, or at one below it, in the ROC year. */
    public Page<EvidenceView> offered(String agency, int rocYear, Cursor cursor, int limit) {
        var holders = door.holders(callers.current().agency());
        return EvidenceResource.page(evidences.after(year(agency, rocYear), holders, cursor, limit + 1), limit);
    }

    /** What the evidence of the ROC year comes to. */
    public EvidenceSummary summary(String agency, int rocYear) {
        return summary(year(agency, rocYear));
    }

    EvidenceSummary summary(Span span) {
        return EvidenceSummary.of(span, evidences.counts(span), evidences.counts(span.before()));
    }

    /** The evidence of these ids that concerns the agency or one below it; others are left out, as if they did not exist. */
    public List<EvidenceView> concerning(String agency, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var agencies = directory.withSubordinates(agency);
        var holders = door.holders(callers.current().agency());
        return evidences.named(ids).stream()
                .filter(evidence -> agencies.contains(evidence.agency()))
                .filter(evidence -> evidence.isDisclosed()
                        || evidence.heldBy().filter(holders::contains).isPresent())
                .map(EvidenceView::of)
                .toList();
    }

    /** From now on the agencies they are about may know of these. */
    public void disclose(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            evidences.update("disclosed = true where evidenceId in ?1 and heldBy is not null", ids);
        }
    }

    private Span year(String agency, int rocYear) {
        var from = LocalDate.of(rocYear + ROC_OFFSET, 1, 1);
        return new Span(
                directory.withSubordinates(agency), from, from.plusYears(1).minusDays(1));
    }
}
