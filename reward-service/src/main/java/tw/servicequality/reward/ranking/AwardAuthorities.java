package tw.servicequality.reward.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whose rules speak of which entry. */
@ApplicationScoped
public class AwardAuthorities implements PanacheRepositoryBase<AwardAuthority, AwardAuthority.Key> {

    public List<AwardAuthority> of(String entryId) {
        return list("entryId = ?1 order by authority", entryId);
    }

    /** Those for which no rule set has been applied yet. */
    public List<AwardAuthority> waiting(String authority, int rocYear) {
        return list("authority = ?1 and rocYear = ?2 and evaluatedBy is null order by entryId", authority, rocYear);
    }

    /** Adds who is new. Who has nothing to say of the entry any more stays: what his rules gave is taken back by them. */
    void add(RecordedAwardResult told) {
        for (var authority : told.authorities()) {
            if (findByIdOptional(new AwardAuthority.Key(told.entryId(), authority))
                    .isEmpty()) {
                persist(AwardAuthority.of(told, authority));
            }
        }
    }
}
