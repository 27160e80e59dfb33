package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.servicequality.complaint.search.Phrases;

/**
 * A page of the cases that have the phrases. The cases that come first are probed: a phrase found often fills the page there or further
 * on. If it is seldom, the index of pairs finds the few that have it; and if only later cases have it, the index finds those until the
 * month in which they begin. So a search reads some ten thousand rows as a rule, and all hits only where neither shows where they lie.
 */
final class InboxSearch {

    /** Of cases that a filter leaves, if it is not known how far on the phrases are, only that it is likely. */
    private static final int LOOKED_THROUGH = 7_000;

    /** So few, an officer's say, are sooner looked through than what the whole index of pairs has is looked up. */
    private static final int FEW = 4_000;

    private final Inbox inbox;
    private final InboxQuery query;
    private final Phrases phrases;
    private final int limit;
    private final Look look;

    InboxSearch(Inbox inbox, InboxQuery query, Phrases phrases, int limit) {
        this.inbox = inbox;
        this.query = query;
        this.phrases = phrases;
        this.limit = limit;
        this.look = query.narrows() ? Look.AT_CASES : Look.AT_WORDS;
    }

    List<InboxLine> lines() {
        var found = new ArrayList<InboxLine>();
        var rest = query;
        var looked = 0;
        for (var window = look.probe; window > 0; window = further(rest, found.size(), looked)) {
            found.addAll(inbox.lines(rest.among(window, phrases, limit - found.size())));
            if (found.size() == limit) {
                return found;
            }
            var edge = inbox.texts(rest.edge(window));
            if (edge.size() < 2) {
                return found;
            }
            looked += window;
            rest = query.after(InboxPlace.of(edge.getFirst()));
        }
        return byPairs();
    }

    /**
     * How far it pays to look on. Among the probed can be none though there are many: whoever asks for what is due after a typhoon
     * probes a single day.
     */
    private int further(InboxQuery rest, int found, int looked) {
        if (found * 1_000 >= look.often * looked) {
            return window(found, looked);
        }
        if (looked > look.probe) {
            return 0;
        }
        if (inbox.texts(rest.edge(FEW)).size() < 2) {
            return FEW;
        }
        return query.narrows() && begins(sampled()).isPresent() ? LOOKED_THROUGH : 0;
    }

    /** Of common phrases the hits until the month in which they begin, which fill a page as a rule; of others all. */
    private List<InboxLine> byPairs() {
        var having = query.narrows() ? List.<String>of() : sampled();
        var begins = begins(having);
        if (begins.isPresent()) {
            var found = inbox.lines(query.byPairs(phrases, begins, limit));
            if (found.size() == limit) {
                return found;
            }
        }
        var end = having.isEmpty() ? Optional.<LocalDate>empty() : query.dueBefore();
        return inbox.lines(query.byPairs(phrases, end, limit));
    }

    /** None if the phrases are not common at all. */
    private List<String> sampled() {
        var having = inbox.texts(query.sampled(phrases));
        return having.size() < look.common ? List.of() : having;
    }

    private static Optional<LocalDate> begins(List<String> sampled) {
        return sampled.stream().filter(Objects::nonNull).findFirst().map(LocalDate::parse);
    }

    /** In which a page is likely to be full, by what was found so far: it is read no further than that. */
    private int window(int found, int looked) {
        return looked * (limit - found) / found * 2;
    }

    /**
     * So many cases are probed. That many of a thousand say that looking on is cheaper than the index of pairs. That many of those
     * sampled say that it is common.
     */
    private enum Look {
        /** Words alone stand in their order: a thousand take a millisecond or two, as many of the index of pairs two. */
        AT_WORDS(2_000, 6, 5),

        /** Of cases that a filter leaves: their words have to be looked up, twice as long. */
        AT_CASES(1_000, 8, 10);

        private final int probe;
        private final int often;
        private final int common;

        Look(int probe, int often, int common) {
            this.probe = probe;
            this.often = often;
            this.common = common;
        }
    }
}
