package tw.servicequality.reward.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.outbox.Outbox;

/** 發布 */
@ApplicationScoped
class PublishRuleSet {

    private final RewardRuleSets ruleSets;
    private final RewardYears years;
    private final Outbox outbox;
    private final Event<RuleSetInForce> inForce;
    private final Clock clock;

    PublishRuleSet(
            RewardRuleSets ruleSets, RewardYears years, Outbox outbox, Event<RuleSetInForce> inForce, Clock clock) {
        this.ruleSets = ruleSets;
        this.years = years;
        this.outbox = outbox;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Publishes, and lets the rankings that are already there be evaluated in the same transaction. */
    @Transactional
    RewardRuleSet publish(String id, String ifMatch) {
        var set = ruleSets.get(id);
        IfMatch.require(ifMatch, set.version());
        years.hold(set.agency(), set.rocYear());
        var rules = ruleSets.rules(set);
        RuleSetCheck.require(rules);
        outbox.add(set.publish(rules.rules().size(), LocalDate.now(clock), clock.instant()));
        inForce.fire(new RuleSetInForce(set.agency(), set.rocYear()));
        return set;
    }
}
