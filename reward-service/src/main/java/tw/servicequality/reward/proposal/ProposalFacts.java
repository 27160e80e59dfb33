package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tw.servicequality.reward.outcome.CasesFromFacts;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.proposal.ProposalExplanation.AssessmentFact;
import tw.servicequality.reward.proposal.ProposalExplanation.AwardFact;
import tw.servicequality.reward.proposal.ProposalExplanation.CorrectionFact;
import tw.servicequality.reward.proposal.ProposalExplanation.RankingFact;
import tw.servicequality.reward.ranking.AssessmentCorrection;
import tw.servicequality.reward.ranking.AssessmentCorrections;
import tw.servicequality.reward.ranking.AssessmentResult;
import tw.servicequality.reward.ranking.AssessmentResults;
import tw.servicequality.reward.ranking.AwardEntryResult;
import tw.servicequality.reward.ranking.AwardEntryResults;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.RankedSubjects;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ranking.Rankings;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRules;

/** The facts behind a proposal as they now stand, each with the event that told it. */
@ApplicationScoped
class ProposalFacts {

    private static final String TOLD = "tw.servicequality.assessment.";

    private final Rankings rankings;
    private final RankedSubjects subjects;
    private final AssessmentResults results;
    private final AssessmentCorrections corrections;
    private final AwardEntryResults entries;
    private final CasesFromFacts cases;

    ProposalFacts(
            Rankings rankings,
            RankedSubjects subjects,
            AssessmentResults results,
            AssessmentCorrections corrections,
            AwardEntryResults entries,
            CasesFromFacts cases) {
        this.rankings = rankings;
        this.subjects = subjects;
        this.results = results;
        this.corrections = corrections;
        this.entries = entries;
        this.cases = cases;
    }

    /** Empty if a correction took the agency out of the ranking. */
    Optional<RewardCase> asCase(RewardProposal proposal, RewardRuleSet set, RewardRules rules) {
        return proposal.basis().entryId() == null
                ? cases.of(rules, rankings.get(proposal.caseId()), proposal.agency())
                : cases.of(rules, entries.get(proposal.caseId()), set.agency());
    }

    Optional<RankingFact> ranking(RewardProposal proposal) {
        return rankings.findByIdOptional(proposal.caseId())
                .flatMap(ranking ->
                        subjects.of(ranking.roundId(), proposal.agency()).map(subject -> fact(ranking, subject)));
    }

    private RankingFact fact(Ranking ranking, RankedSubject subject) {
        var counted = subjects.count(ranking.roundId(), subject.rank());
        return new RankingFact(
                ranking.eventId(),
                TOLD + "RankingPublished.v1",
                ranking.edition(),
                ranking.roundId(),
                ranking.kind(),
                ranking.rocYear(),
                ranking.assessedBy(),
                ranking.tieRule(),
                ranking.publishedOn(),
                counted.subjects(),
                subject.rank(),
                counted.holders(),
                subject.grade(),
                subject.total());
    }

    Optional<AssessmentFact> assessment(RewardProposal proposal) {
        return Optional.ofNullable(proposal.basis().assessmentId())
                .flatMap(results::findByIdOptional)
                .map(ProposalFacts::fact);
    }

    private static AssessmentFact fact(AssessmentResult result) {
        return new AssessmentFact(
                result.eventId(),
                TOLD + "AssessmentFinalized.v1",
                result.assessmentId(),
                result.total(),
                result.maximum(),
                result.grade(),
                result.finalizedOn(),
                result.scoreSheetId(),
                result.scoreSheetVersion(),
                result.edition());
    }

    List<CorrectionFact> corrections(RewardProposal proposal) {
        var assessment = proposal.basis().assessmentId();
        return assessment == null
                ? List.of()
                : corrections.of(assessment).stream().map(ProposalFacts::fact).toList();
    }

    private static CorrectionFact fact(AssessmentCorrection correction) {
        return new CorrectionFact(
                correction.eventId(),
                TOLD + "AssessmentCorrected.v1",
                correction.edition(),
                correction.basis(),
                correction.totalBefore(),
                correction.gradeBefore(),
                correction.totalAfter(),
                correction.gradeAfter(),
                correction.correctedOn());
    }

    Optional<AwardFact> award(RewardProposal proposal) {
        return entries.findByIdOptional(proposal.caseId()).map(ProposalFacts::fact);
    }

    private static AwardFact fact(AwardEntryResult result) {
        return new AwardFact(
                result.eventId(),
                TOLD + "AwardResultRecorded.v1",
                result.entryId(),
                result.award(),
                result.result(),
                result.source(),
                result.recommendedBy().orElse(null),
                result.guidedBy().orElse(null),
                result.nominatedBy().orElse(null),
                result.recordedOn());
    }
}
