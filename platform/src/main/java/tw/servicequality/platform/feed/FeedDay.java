package tw.servicequality.platform.feed;

import java.time.LocalDate;

/**
 * A day in a feed, without times.
 *
 * @param name by which calendar programs know it again, for ever
 * @param sequence grows with every change that they have to take over
 * @param cancelled it stays in the feed, struck out, so that they take it back
 */
public record FeedDay(String name, LocalDate day, String summary, long sequence, boolean cancelled) {

    public FeedDay(String name, LocalDate day, String summary, long sequence) {
        this(name, day, summary, sequence, false);
    }
}
