package tw.servicequality.assessment.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentEvent;
import tw.servicequality.assessment.assessment.Assessments;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.platform.outbox.Outbox;

/** 公布排名: in the transaction that finalises the last assessment of a round, and anew in one that corrects a result after it. */
@ApplicationScoped
class PublishRanking {

    private final AssessmentRounds rounds;
    private final Assessments assessments;
    private final Rankings rankings;
    private final Outbox outbox;
    private final Clock clock;

    PublishRanking(AssessmentRounds rounds, Assessments assessments, Rankings rankings, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.rankings = rankings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Two that finalise at once hold the round one after the other, so the second sees the first's result. */
    @Transactional(TxType.MANDATORY)
    void whenComplete(@Observes AssessmentEvent.Finalized finalized) {
        var round = rounds.hold(finalized.roundId());
        if (assessments.isOpen(round.id())) {
            return;
        }
        var results = assessments.ofRound(round.id()).stream()
                .map(PublishRanking::result)
                .toList();
        var ranking = Ranking.of(round, rankings.editions(round.id()) + 1, results, LocalDate.now(clock));
        rankings.persist(ranking);
        outbox.add(ranking.published());
    }

    private static RankedResult result(Assessment assessment) {
        var result = assessment.result().orElseThrow();
        return new RankedResult(0, assessment.agency(), assessment.id(), result.total(), result.grade());
    }
}
