package tw.servicequality.reward.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.outcome.OutcomeRow;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.Recipient;
import tw.servicequality.reward.ruleset.RecipientRole;

/** 敘獎建議, as the rules give it by the facts as they now stand. */
@Entity
public class RewardProposal {

    @Id
    private UUID id;

    private UUID outcomeId;
    private String caseId;
    private String agency;
    private UUID ruleSetId;
    private int ruleSetEdition;
    private String ruleGroup;

    @Enumerated(EnumType.STRING)
    private RecipientRole recipientRole;

    @Embedded
    private ProposalContent content;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    private int revision = 1;
    private String reviewBecause;

    @Version
    private long version;

    static RewardProposal of(OutcomeRow outcome, RewardCase one, Grant grant) {
        var proposal = new RewardProposal();
        var key = outcome.id() + "\n" + grant.recipient().role();
        proposal.id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        proposal.outcomeId = outcome.id();
        proposal.caseId = one.caseId();
        proposal.agency = one.agency();
        proposal.ruleSetId = outcome.ruleSetId();
        proposal.ruleSetEdition = outcome.ruleSetEdition();
        proposal.ruleGroup = grant.by().group();
        proposal.recipientRole = grant.recipient().role();
        proposal.proposedAt = outcome.evaluatedAt();
        proposal.content = ProposalContent.of(one, grant);
        return proposal;
    }

    /** Whether it says already what the facts call for, if they call for anything. */
    boolean says(Optional<ProposalContent> wanted) {
        return (state == ProposalState.PROPOSED) == wanted.isPresent()
                && wanted.map(one -> one.saysAs(content)).orElse(true);
    }

    /** What the same case gives the same role by the facts as they now stand; the identity stays. */
    void restate(ProposalContent wanted) {
        if (state != ProposalState.PROPOSED) {
            moveTo(ProposalState.PROPOSED);
        }
        content = wanted;
        reviewBecause = null;
        revision++;
    }

    void withdraw() {
        moveTo(ProposalState.WITHDRAWN);
        reviewBecause = null;
        revision++;
    }

    /** It is ordered and stays as it was ordered; people have to look at it. */
    void review(String because) {
        reviewBecause = because;
        revision++;
    }

    /** The facts agree with what was ordered again. */
    void reviewSettled() {
        reviewBecause = null;
        revision++;
    }

    private void moveTo(ProposalState next) {
        if (!ProposalState.MOVES.get(state).contains(next)) {
            throw new IllegalStateException(id + ": " + state + " → " + next);
        }
        state = next;
    }

    /** Where it stands in a list. */
    Cursor place() {
        return Cursor.of(caseId, content.rank(), agency, ruleGroup, ruleSetId, recipientRole);
    }

    public UUID id() {
        return id;
    }

    /** The agency that was ranked or entered. */
    public String agency() {
        return agency;
    }

    /** Where the recipients serve: for who guided or reviewed it is the superior agency. */
    public String recipientAgency() {
        return content.recipientAgency();
    }

    /** In which capacity, and how the article words it. */
    public Recipient recipient() {
        return new Recipient(recipientRole, content.recipientText());
    }

    public Award award() {
        return content.given();
    }

    public RuleApplied rule() {
        return new RuleApplied(ruleSetId, ruleSetEdition, content.ruleId(), content.article());
    }

    public String ruleGroup() {
        return ruleGroup;
    }

    public CaseBasis basis() {
        return content.basis();
    }

    ProposalContent content() {
        return content;
    }

    /** The round or the award entry. */
    public String caseId() {
        return caseId;
    }

    public UUID outcomeId() {
        return outcomeId;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public ProposalState state() {
        return state;
    }

    /** 1, and one more with each revision. */
    public int revision() {
        return revision;
    }

    /** Why people have to look at it although it is ordered. */
    public Optional<String> reviewBecause() {
        return Optional.ofNullable(reviewBecause);
    }

    public long version() {
        return version;
    }
}
