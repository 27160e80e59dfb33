package tw.servicequality.reward.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.servicequality.platform.audit.AuditTrail;

/** 擬訂: takes checked rules as the next version of the agency's year. */
@ApplicationScoped
class DraftRuleSet {

    private final RewardRuleSets ruleSets;
    private final RewardYears years;
    private final AuditTrail audit;
    private final Clock clock;

    DraftRuleSet(RewardRuleSets ruleSets, RewardYears years, AuditTrail audit, Clock clock) {
        this.ruleSets = ruleSets;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses rules that do not hold together, and rules that this agency has drafted for the year already. */
    @Transactional
    RewardRuleSet draft(String agency, RewardRules rules) {
        RuleSetCheck.require(rules);
        years.hold(agency, rules.rocYear());
        var text = ruleSets.text(rules);
        ruleSets.same(agency, rules.rocYear(), text.fingerprint()).ifPresent(same -> {
            throw RuleSetProblem.REWARD_RULE_SET_ALREADY_EXISTS.because(
                    same.id().toString());
        });
        var edition = ruleSets.nextEdition(agency, rules.rocYear());
        var drafted = RewardRuleSet.draft(agency, edition, rules, text, clock.instant());
        ruleSets.persistAndFlush(drafted);
        audit.record("RewardRuleSetDrafted", drafted.id().toString(), drafted.version(), text.json());
        return drafted;
    }
}
