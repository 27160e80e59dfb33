package tw.servicequality.assessment.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rankings published so far, in all their editions. */
@ApplicationScoped
class Rankings implements PanacheRepositoryBase<Ranking, UUID> {

    private static final String SEEN = """
            from Ranking r where r.roundId = ?1 and (?3 = 0 or r.edition = ?3) and (among(r.assessedBy, ?2)
              or exists (select 1 from Ranking o join o.ranks p where o = r and among(p.agency, ?2)))
            order by r.edition desc""";

    /** How many editions the round's ranking has. */
    int editions(UUID round) {
        return (int) count("roundId", round);
    }

    /** The edition, 0 for the newest, if one of these agencies made the round or is ranked in it. */
    Optional<Ranking> seen(UUID round, Set<String> agencies, int edition) {
        return find(SEEN, round, agencies.toArray(String[]::new), edition).firstResultOptional();
    }
}
