package tw.servicequality.reward.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Results of award entries, as heard. */
@ApplicationScoped
public class AwardEntryResults implements PanacheRepositoryBase<AwardEntryResult, String> {

    /** A result of which we speak must be there. */
    public AwardEntryResult get(String entryId) {
        return findByIdOptional(entryId)
                .orElseThrow(() -> new IllegalStateException("result of entry " + entryId + " is gone"));
    }

    /** Those of the year that this authority's rules may speak of. */
    public List<AwardEntryResult> ofYear(String authority, int rocYear) {
        return list("""
                entryId in (select a.entryId from AwardAuthority a where a.authority = ?1 and a.rocYear = ?2)
                order by entryId""", authority, rocYear);
    }
}
