package tw.servicequality.reward.ranking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import tw.servicequality.platform.inbox.EventEnvelope;
import tw.servicequality.platform.inbox.FactConsumer;
import tw.servicequality.reward.ruleset.RewardYears;

/** Keeps what an entry for an award came to, and lets it be evaluated. What is told again, or late, says nothing new. */
@Singleton
class OnAwardResultRecorded implements FactConsumer<RecordedAwardResult> {

    private final AwardEntryResults results;
    private final AwardAuthorities authorities;
    private final RewardYears years;
    private final Event<AwardResultHeard> heard;

    OnAwardResultRecorded(
            AwardEntryResults results, AwardAuthorities authorities, RewardYears years, Event<AwardResultHeard> heard) {
        this.results = results;
        this.authorities = authorities;
        this.years = years;
        this.heard = heard;
    }

    @Override
    public String type() {
        return "tw.servicequality.assessment.AwardResultRecorded.v1";
    }

    @Override
    public Class<RecordedAwardResult> shape() {
        return RecordedAwardResult.class;
    }

    /** Several years are held in one order, so that two entries never wait for each other. */
    @Override
    public void on(RecordedAwardResult told, EventEnvelope envelope) {
        told.authorities().stream().sorted().forEach(authority -> years.hold(authority, told.rocYear()));
        var known = results.findByIdOptional(told.entryId());
        if (known.isPresent() && !known.get().isOlderThan(envelope.sequence())) {
            return;
        }
        known.ifPresentOrElse(
                result -> result.hear(told, envelope.id(), envelope.sequence()),
                () -> results.persist(AwardEntryResult.of(told, envelope.id(), envelope.sequence())));
        results.flush();
        authorities.add(told);
        authorities.flush();
        heard.fire(new AwardResultHeard(told.entryId()));
    }
}
