package tw.servicequality.reward.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Rankings that were heard. */
@ApplicationScoped
public class Rankings implements PanacheRepositoryBase<Ranking, String> {

    /** A ranking of which we speak must be there. */
    public Ranking get(String roundId) {
        return findByIdOptional(roundId)
                .orElseThrow(() -> new IllegalStateException("ranking of round " + roundId + " is gone"));
    }

    /** Rankings by this agency for this ROC year that no rule set has been applied to yet. */
    public List<Ranking> waiting(String assessedBy, int rocYear) {
        return list("assessedBy = ?1 and rocYear = ?2 and evaluatedBy is null order by roundId", assessedBy, rocYear);
    }

    /** All rankings by this agency for this ROC year. */
    public List<Ranking> ofYear(String assessedBy, int rocYear) {
        return list("assessedBy = ?1 and rocYear = ?2 order by roundId", assessedBy, rocYear);
    }
}
