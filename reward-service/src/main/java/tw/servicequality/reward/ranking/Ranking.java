package tw.servicequality.reward.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 考核名次, in the newest edition heard; who was ranked is kept in {@link RankedSubjects}. */
@Entity
public class Ranking {

    @Id
    private String roundId;

    private UUID eventId;
    private int edition;
    private long sequence;
    private String kind;
    private int rocYear;
    private String assessedBy;
    private String tieRule;
    private LocalDate publishedOn;
    private UUID evaluatedBy;

    @Version
    private long version;

    static Ranking of(PublishedRanking told, UUID eventId, long sequence, LocalDate publishedOn) {
        var ranking = new Ranking();
        ranking.roundId = told.roundId();
        ranking.hear(told, eventId, sequence, publishedOn);
        return ranking;
    }

    /** Whether this is news: a later edition of the ranking, or a later message of the same. */
    boolean isOlderThan(PublishedRanking told, long toldSequence) {
        return edition < told.edition() || edition == told.edition() && sequence < toldSequence;
    }

    void hear(PublishedRanking told, UUID newEventId, long newSequence, LocalDate day) {
        eventId = newEventId;
        edition = told.edition();
        sequence = newSequence;
        kind = told.kind();
        rocYear = told.rocYear();
        assessedBy = told.assessedBy();
        tieRule = told.tieRule();
        published(day);
    }

    /** The rules that decide are those of the first day of whatever edition: a correction does not change the rules. */
    void published(LocalDate day) {
        publishedOn = publishedOn == null || day.isBefore(publishedOn) ? day : publishedOn;
    }

    /** A ranking keeps the rule set it was worked with, through all its editions; later rule sets do not touch it. */
    public void evaluatedBy(UUID ruleSet) {
        evaluatedBy = ruleSet;
    }

    public Optional<UUID> evaluatedBy() {
        return Optional.ofNullable(evaluatedBy);
    }

    public String roundId() {
        return roundId;
    }

    public UUID eventId() {
        return eventId;
    }

    /** 1, and one more with each correction. */
    public int edition() {
        return edition;
    }

    public String kind() {
        return kind;
    }

    public int rocYear() {
        return rocYear;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public String tieRule() {
        return tieRule;
    }

    /** The day in Asia/Taipei on which it was first published. */
    public LocalDate publishedOn() {
        return publishedOn;
    }
}
