package tw.servicequality.reward.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.outcome.RewardOutcome;
import tw.servicequality.reward.proposal.ProposalEvent.ProposalBasis;
import tw.servicequality.reward.proposal.ProposalEvent.RewardProposed;
import tw.servicequality.reward.proposal.ProposalEvent.RuleApplied;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Binding;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.Recipient;
import tw.servicequality.reward.ruleset.RecipientRole;
import tw.servicequality.reward.ruleset.RewardRuleSet;

/** 敘獎建議 */
@Entity
class RewardProposal {

    @Id
    private UUID id;

    private UUID outcomeId;
    private String agency;

    @Enumerated(EnumType.STRING)
    private RecipientRole recipientRole;

    private String recipientText;

    @Enumerated(EnumType.STRING)
    private AwardLevel awardLevel;

    private Integer awardCount;

    @Enumerated(EnumType.STRING)
    private Binding binding;

    private UUID ruleSetId;
    private int ruleSetEdition;
    private String ruleGroup;
    private String ruleId;
    private String article;
    private String roundId;
    private String assessmentId;
    private int rank;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private Instant proposedAt;

    @Version
    private long version;

    static RewardProposal of(RewardOutcome outcome, RewardRuleSet set, Grant grant, Instant now) {
        var proposal = new RewardProposal();
        var key = outcome.id() + "\n" + grant.recipient().role();
        proposal.id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        proposal.outcomeId = outcome.id();
        proposal.recipientRole = grant.recipient().role();
        proposal.recipientText = grant.recipient().text();
        proposal.awardLevel = grant.award().level();
        proposal.awardCount = grant.award().count();
        proposal.binding = grant.award().binding();
        proposal.ruleSetId = set.id();
        proposal.ruleSetEdition = set.edition();
        proposal.ruleGroup = grant.by().group();
        proposal.ruleId = grant.by().id();
        proposal.article = grant.by().article();
        proposal.proposedAt = now;
        return proposal;
    }

    RewardProposal basedOn(Ranking ranking, RankedSubject subject) {
        agency = subject.agency();
        roundId = ranking.roundId();
        assessmentId = subject.assessmentId();
        rank = subject.rank();
        total = subject.total();
        grade = subject.grade();
        return this;
    }

    RewardProposed proposed() {
        return new RewardProposed(id, agency, recipientRole, award(), rule(), basis());
    }

    /** Where it stands in a list. */
    Cursor place() {
        return Cursor.of(roundId, rank, agency, ruleGroup, recipientRole);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    Recipient recipient() {
        return new Recipient(recipientRole, recipientText);
    }

    Award award() {
        return new Award(awardLevel, awardCount, binding);
    }

    RuleApplied rule() {
        return new RuleApplied(ruleSetId, ruleSetEdition, ruleId, article);
    }

    String ruleGroup() {
        return ruleGroup;
    }

    ProposalBasis basis() {
        return new ProposalBasis(roundId, assessmentId, rank, grade, total);
    }

    UUID outcomeId() {
        return outcomeId;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long version() {
        return version;
    }
}
