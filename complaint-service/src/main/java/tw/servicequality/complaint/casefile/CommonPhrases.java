package tw.servicequality.complaint.casefile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.casefile.InboxQuery.Statement;
import tw.servicequality.complaint.search.Phrases;

/**
 * How often phrases are found, by a sample of all cases, and where they begin if the first cases do not have them and later ones often:
 * a typhoon's name, a new form's heading.
 */
final class CommonPhrases {

    /** So many of some three hundred: of fewer all hits are read sooner than their months are told apart. */
    private static final int MANY = 5;

    /** So many cases from a day on are looked at, and phrases are common there if so many of them have them. */
    private static final int SPOT = 100;

    private static final int COMMON = 2;

    /** Days between which it does not matter where the phrases begin: the index tells months apart. */
    private static final int NEAR = 3;

    /** For each hit in the sample there are some three thousand in all, and a look-up takes longer than looking through a case. */
    private static final int FOR_EACH_HIT = 2_000;

    private final Inbox inbox;
    private final InboxQuery query;
    private final Phrases phrases;
    private final List<LocalDate> days;

    private CommonPhrases(Inbox inbox, InboxQuery query, Phrases phrases, List<LocalDate> days) {
        this.inbox = inbox;
        this.query = query;
        this.phrases = phrases;
        this.days = days;
    }

    static CommonPhrases sampled(Inbox inbox, InboxQuery query, Phrases phrases) {
        return new CommonPhrases(inbox, query, phrases, days(inbox, query.sampled(phrases)));
    }

    /** To which day all hits are asked for: of seldom phrases without a bound. */
    Optional<LocalDate> until() {
        return days.size() < MANY ? Optional.empty() : Optional.of(end());
    }

    /** So many cases are sooner looked through than all hits are looked up. */
    int sooner() {
        return days.size() * FOR_EACH_HIT;
    }

    private LocalDate end() {
        return query.dueBefore().orElse(LocalDate.MAX);
    }

    /**
     * The day by which so many cases are likely to have the phrases; none if they are not common, or so few cases are left. The sample
     * shows a day on which they are common, and halving what lies between finds the first such day, or one of them.
     */
    Optional<LocalDate> fullBy(LocalDate reached, int wanted) {
        var later =
                days.stream().filter(reached::isBefore).filter(end()::isAfter).toList();
        return later.isEmpty() ? Optional.empty() : fullBy(reached, later.get(later.size() / 2), wanted);
    }

    private Optional<LocalDate> fullBy(LocalDate reached, LocalDate sampled, int wanted) {
        var without = reached;
        var begins = sampled;
        var spot = spot(begins);
        while (spot.size() >= COMMON && without.until(begins, DAYS) > NEAR) {
            var between = without.plusDays(without.until(begins, DAYS) / 2);
            var there = spot(between);
            if (there.size() < COMMON) {
                without = between;
            } else {
                begins = between;
                spot = there;
            }
        }
        return spot.size() < COMMON ? Optional.empty() : fullAfter(spot, wanted);
    }

    /** They may begin in the middle of a spot: its hits say from when on they are as frequent as they are going to be. */
    private Optional<LocalDate> fullAfter(List<LocalDate> spot, int wanted) {
        var middle = spot.get(spot.size() / 2);
        var often = Math.max(spot.size(), spot(middle).size());
        return inbox.texts(from(middle).edge(SPOT * wanted / often * 2)).stream()
                .findFirst()
                .map(InboxPlace::of)
                .map(InboxPlace::day);
    }

    private List<LocalDate> spot(LocalDate day) {
        return days(inbox, from(day).having(SPOT, phrases));
    }

    private static List<LocalDate> days(Inbox inbox, Statement statement) {
        return inbox.texts(statement).stream().map(LocalDate::parse).toList();
    }

    private InboxQuery from(LocalDate day) {
        return query.after(new InboxPlace(day, ""));
    }
}
