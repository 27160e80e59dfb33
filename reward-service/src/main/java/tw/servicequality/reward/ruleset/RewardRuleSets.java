package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.Reference;

/** Rule sets, and the rules in them. */
@ApplicationScoped
public class RewardRuleSets implements PanacheRepositoryBase<RewardRuleSet, UUID> {

    private static final String VISIBLE = """
            select * from reward_rule_set where (:agency = '' or agency = :agency) and (:year = 0 or roc_year = :year)
            and (status = 'PUBLISHED' or agency = any (:drafts))
            and (agency, roc_year, edition) > (:afterAgency, :afterYear, :afterEdition)
            order by agency, roc_year, edition""";
    private static final String PUBLISHED = "agency = ?1 and rocYear = ?2 and status = PUBLISHED order by edition desc";

    private final ObjectMapper json;

    RewardRuleSets(ObjectMapper json) {
        this.json = json;
    }

    /** Refuses with REWARD_RULE_SET_NOT_FOUND, also what is not an id at all. */
    public RewardRuleSet get(String id) {
        return Reference.read(id)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> RuleSetProblem.REWARD_RULE_SET_NOT_FOUND.because(id));
    }

    /** The rule set that a worked result names. */
    public RewardRuleSet used(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("rule set " + id + " is gone"));
    }

    /** The latest published rules of this agency and ROC year that are in force on the day. */
    public Optional<RewardRuleSet> inForce(String agency, int rocYear, LocalDate day) {
        return list(PUBLISHED, agency, rocYear).stream()
                .filter(set -> rules(set).inForceOn(day))
                .findFirst();
    }

    Optional<RewardRuleSet> same(String agency, int rocYear, byte[] fingerprint) {
        return find("agency = ?1 and rocYear = ?2 and fingerprint = ?3", agency, rocYear, fingerprint)
                .firstResultOptional();
    }

    int nextEdition(String agency, int rocYear) {
        return find("agency = ?1 and rocYear = ?2 order by edition desc", agency, rocYear)
                .firstResultOptional()
                .map(set -> set.edition() + 1)
                .orElse(1);
    }

    /** Agencies whose drafts may be shown are one value, however many. */
    List<RewardRuleSet> after(Cursor cursor, String agency, int rocYear, Collection<String> drafts, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(VISIBLE, RewardRuleSet.class)
                .setParameter("agency", agency)
                .setParameter("year", rocYear)
                .setParameter("drafts", drafts.toArray(String[]::new))
                .setParameter("afterAgency", cursor.text(0, ""))
                .setParameter("afterYear", cursor.isFirst() ? 0 : (int) cursor.number(1))
                .setParameter("afterEdition", cursor.isFirst() ? 0 : (int) cursor.number(2))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The rules as they were drafted. */
    public RewardRules rules(RewardRuleSet set) {
        try {
            return json.readValue(set.content(), RewardRules.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("rules of " + set.id(), unreadable);
        }
    }

    RulesText text(RewardRules rules) {
        try {
            return new RulesText(json.writeValueAsString(rules));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
