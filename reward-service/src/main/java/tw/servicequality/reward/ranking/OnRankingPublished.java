package tw.servicequality.reward.ranking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.reward.ruleset.RewardYears;

/** Keeps the ranking and lets it be evaluated. The same ranking told again says nothing new. */
@Singleton
class OnRankingPublished implements FactConsumer<PublishedRanking> {

    private final Rankings rankings;
    private final RewardYears years;
    private final Event<RankingHeard> heard;
    private final Clock clock;

    OnRankingPublished(Rankings rankings, RewardYears years, Event<RankingHeard> heard, Clock clock) {
        this.rankings = rankings;
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

    /** Another ranking of a known round is a correction; until corrections are worked it is parked, for an operator to see. */
    @Override
    public void on(PublishedRanking told, EventEnvelope envelope) {
        years.hold(told.assessedBy(), told.rocYear());
        var known = rankings.findByIdOptional(told.roundId());
        if (known.isEmpty()) {
            var day = LocalDate.ofInstant(envelope.time(), clock.getZone());
            rankings.persistAndFlush(Ranking.of(told, envelope.id(), day));
            heard.fire(new RankingHeard(told.roundId()));
        } else if (!known.get().says(told)) {
            throw new IllegalStateException("round " + told.roundId() + " is ranked already, and otherwise");
        }
    }
}
