package tw.servicequality.reward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.platform.timer.Timers;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.review.ReviewStep.Kind;

/** What orders need of reviews: who is to be awarded what, and to say that it was ordered or revoked. */
@ApplicationScoped
public class OrderedReviews {

    private final Reviews reviews;
    private final ReviewBook book;
    private final History history;
    private final OwnCase ownCase;
    private final OfficeCalendars calendars;
    private final Timers timers;

    OrderedReviews(
            Reviews reviews,
            ReviewBook book,
            History history,
            OwnCase ownCase,
            OfficeCalendars calendars,
            Timers timers) {
        this.reviews = reviews;
        this.book = book;
        this.history = history;
        this.ownCase = ownCase;
        this.calendars = calendars;
        this.timers = timers;
    }

    /** 核予獎勵 of one person. */
    public record AwardedPerson(UUID contributorId, UUID personId, Measure measure) {}

    /** For an order. Refuses with REWARD_REVIEW_NOT_FOUND, also what is not an id at all. */
    @Transactional(TxType.MANDATORY)
    public RewardReview take(String id) {
        return reviews.take(id);
    }

    /** Everybody whose case it is, awarded or not. */
    public List<UUID> people(RewardReview review) {
        return book.people(review);
    }

    public List<AwardedPerson> awarded(RewardReview review) {
        return book.items(review).stream()
                .filter(item -> item.outcome() == ItemOutcome.AWARDED)
                .map(item -> new AwardedPerson(
                        item.contributorId(), item.personId(), item.measure().orElseThrow()))
                .toList();
    }

    /** 發布. Where the committee has not seen it, it has to confirm it by a day, which is returned. */
    @Transactional(TxType.MANDATORY)
    public Optional<LocalDate> order(RewardReview review, LocalDate issuedOn, String number) {
        var confirmBy = Optional.of(review)
                .filter(RewardReview::orderFirst)
                .flatMap(any -> book.regime(review).mayOrderFirst())
                .map(rule -> confirmBy(issuedOn, rule.months()));
        review.order(confirmBy);
        confirmBy.ifPresent(day -> watch(review, day));
        history.add(review, Kind.ORDERED, null, Map.of("number", number));
        return confirmBy;
    }

    private LocalDate confirmBy(LocalDate issuedOn, int months) {
        return WorkingDays.on(calendars.asKnownOn(issuedOn))
                .plusMonths(issuedOn, months, Roll.FORWARD)
                .end();
    }

    /** Fires when the day is over. */
    private void watch(RewardReview review, LocalDate day) {
        var over =
                day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(Taipei.ZONE).toInstant();
        timers.set(ConfirmationTimer.KIND, review.id().toString(), over);
    }

    /** 維持: the order stands although the facts are others. */
    @Transactional(TxType.MANDATORY)
    void uphold(RewardReview review, String reason) {
        ownCase.mustNotBe(book.people(review));
        review.uphold();
        review.confirmBy().ifPresent(day -> watch(review, day));
        history.add(review, Kind.UPHELD, reason);
    }

    /** 撤銷; with the last of its grants the review is at its end, and the proposal may be reviewed anew. */
    @Transactional(TxType.MANDATORY)
    public void revoked(UUID id, String number, Map<UUID, String> reasonByContributor, boolean nothingLeft) {
        var review = reviews.findById(id);
        book.items(review).stream()
                .filter(item -> reasonByContributor.containsKey(item.contributorId()))
                .forEach(item -> item.revoke(reasonByContributor.get(item.contributorId())));
        if (nothingLeft) {
            review.revoke();
            timers.cancel(ConfirmationTimer.KIND, id.toString());
        }
        var reason = reasonByContributor.values().stream().findFirst().orElse(null);
        history.add(review, Kind.REVOKED, reason, Map.of("number", number, "grants", reasonByContributor.size()));
    }
}
