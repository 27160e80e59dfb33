package tw.servicequality.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.AgencyDirectory;

/** What evidence other features may be offered: that of one agency and those below it, in one year. */
@ApplicationScoped
public class EvidenceShelf {

    private static final int ROC_OFFSET = 1_911;

    private final Evidences evidences;
    private final AgencyDirectory directory;

    EvidenceShelf(Evidences evidences, AgencyDirectory directory) {
        this.evidences = evidences;
        this.directory = directory;
    }

    /** A page of what occurred at the agency, or at one below it, in the ROC year. */
    public Page<EvidenceView> offered(String agency, int rocYear, Cursor cursor, int limit) {
        var from = LocalDate.of(rocYear + ROC_OFFSET, 1, 1);
        var found = evidences.after(
                directory.withSubordinates(agency), from, from.plusYears(1).minusDays(1), cursor, limit + 1);
        return EvidenceResource.page(found, limit);
    }

    /** The evidence of these ids that concerns the agency or one below it; others are left out, as if they did not exist. */
    public List<EvidenceView> concerning(String agency, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var agencies = directory.withSubordinates(agency);
        return evidences.named(ids).stream()
                .filter(evidence -> agencies.contains(evidence.agency()))
                .map(EvidenceView::of)
                .toList();
    }
}
