package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.UUID;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.Recipient;

/**
 * A proposal as those see it who review it: for whom, what, and by which rule.
 *
 * @param agency where the recipients serve, which rewards them; for who guided or reviewed it is the superior agency
 * @param caseId the round or the award entry
 */
public record ProposedReward(
        UUID id,
        String agency,
        Recipient recipient,
        Award award,
        UUID ruleSetId,
        String ruleGroup,
        String ruleId,
        String article,
        String caseId,
        boolean withdrawn,
        Instant proposedAt) {}
