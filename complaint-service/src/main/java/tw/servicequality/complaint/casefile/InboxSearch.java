package tw.servicequality.complaint.casefile;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.complaint.search.Phrases;

/**
 * A page of the cases that have the phrases. The cases that come first are probed: a phrase found often fills the page there or further
 * on. If it is seldom, the index of pairs finds the few that have it; and if only later cases have it often, the index finds those until
 * the day by which they fill the page. So a search reads some ten thousand rows as a rule. Words that are common, but hardly with what
 * the filter leaves (another unit's business), are looked for in all that it leaves, unless the hits are sooner looked up.
 */
final class InboxSearch {

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
        InboxPlace reached = null;
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
            reached = InboxPlace.of(edge.getFirst());
            rest = query.after(reached);
        }
        return byPairs(rest, reached);
    }

    /** How far it pays to look on. */
    private int further(InboxQuery rest, int found, int looked) {
        if (found * 1_000 >= look.often * looked) {
            return window(found, looked);
        }
        return looked == look.probe && inbox.texts(rest.edge(FEW)).size() < 2 ? FEW : 0;
    }

    /** Of phrases that are common later on those hits that fill the page as a rule; of others all that there can be. */
    private List<InboxLine> byPairs(InboxQuery rest, InboxPlace reached) {
        var common = CommonPhrases.sampled(inbox, rest, phrases);
        var full = common.fullBy(reached.day(), limit);
        if (full.isPresent()) {
            var found = inbox.lines(query.byPairs(phrases, full, limit));
            if (found.size() == limit) {
                return found;
            }
        }
        var few = common.sooner();
        return inbox.lines(
                leavesAtMost(few) ? query.among(few, phrases, limit) : query.byPairs(phrases, common.until(), limit));
    }

    private boolean leavesAtMost(int cases) {
        return query.narrows() && cases > FEW && inbox.texts(query.edge(cases)).size() < 2;
    }

    /** In which a page is likely to be full, by what was found so far: it is read no further than that. */
    private int window(int found, int looked) {
        return looked * (limit - found) / found * 2;
    }

    /** So many cases are probed. That many of a thousand say that looking on is cheaper than the index of pairs. */
    private enum Look {
        /** Words alone stand in their order: a thousand take a millisecond or two, as many of the index of pairs two. */
        AT_WORDS(2_000, 6),

        /** Of cases that a filter leaves: their words have to be looked up, twice as long. */
        AT_CASES(1_000, 8);

        private final int probe;
        private final int often;

        Look(int probe, int often) {
            this.probe = probe;
            this.often = often;
        }
    }
}
