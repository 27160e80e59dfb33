package tw.servicequality.reward.ranking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.reward.ruleset.RewardYears;

/** Keeps the newest edition of a ranking and lets it be evaluated. What is told again, or late, says nothing new. */
@Singleton
class OnRankingPublished implements FactConsumer<PublishedRanking> {

    private final Rankings rankings;
    private final RankedSubjects subjects;
    private final RewardYears years;
    private final Event<RankingHeard> heard;
    private final Clock clock;

    OnRankingPublished(
            Rankings rankings, RankedSubjects subjects, RewardYears years, Event<RankingHeard> heard, Clock clock) {
        this.rankings = rankings;
        this.subjects = subjects;
        this.years = years;
        this.heard = heard;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.RankingPublished.v1";
    }

    @Override
    public Class<PublishedRanking> shape() {
        return PublishedRanking.class;
    }

    @Override
    public void on(PublishedRanking told, EventEnvelope envelope) {
        years.hold(told.assessedBy(), told.rocYear());
        var day = LocalDate.ofInstant(envelope.time(), clock.getZone());
        var known = rankings.findByIdOptional(told.roundId());
        if (known.isPresent() && !known.get().isOlderThan(told, envelope.sequence())) {
            known.get().published(day);
            return;
        }
        known.ifPresentOrElse(
                ranking -> ranking.hear(told, envelope.id(), envelope.sequence(), day),
                () -> rankings.persist(Ranking.of(told, envelope.id(), envelope.sequence(), day)));
        rankings.flush();
        subjects.keep(told.roundId(), told.ranks());
        heard.fire(new RankingHeard(told.roundId()));
    }
}
