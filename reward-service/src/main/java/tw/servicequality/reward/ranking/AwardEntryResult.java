package tw.servicequality.reward.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** 參獎結果 of one entry, newest as heard. */
@Entity
@Table(name = "award_result")
public class AwardEntryResult {

    @Id
    private String entryId;

    private UUID eventId;
    private long sequence;
    private String agency;
    private int rocYear;
    private String award;
    private String result;
    private String source;
    private String recommendedBy;
    private String guidedBy;
    private String nominatedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    static AwardEntryResult of(RecordedAwardResult told, UUID eventId, long sequence) {
        var result = new AwardEntryResult();
        result.entryId = told.entryId();
        result.hear(told, eventId, sequence);
        return result;
    }

    boolean isOlderThan(long toldSequence) {
        return sequence < toldSequence;
    }

    void hear(RecordedAwardResult told, UUID newEventId, long newSequence) {
        eventId = newEventId;
        sequence = newSequence;
        agency = told.agency();
        rocYear = told.rocYear();
        award = told.award();
        result = told.outcome();
        source = told.source();
        recommendedBy = told.recommendedBy();
        guidedBy = told.guidedBy();
        nominatedBy = told.nominatedBy();
        recordedOn = told.recordedOn();
    }

    /** Whether its rules may speak of the entry: the agency's own, or who recommended, guided or nominated it. */
    public boolean concerns(String authority) {
        return Stream.of(agency, recommendedBy, guidedBy, nominatedBy).anyMatch(authority::equals);
    }

    public String entryId() {
        return entryId;
    }

    public UUID eventId() {
        return eventId;
    }

    public String agency() {
        return agency;
    }

    public int rocYear() {
        return rocYear;
    }

    /** 獎項. */
    public String award() {
        return award;
    }

    /** As told; one that we do not know fits no rule. */
    public String result() {
        return result;
    }

    /** SELF_NOMINATED or RECOMMENDED. */
    public String source() {
        return source;
    }

    public Optional<String> recommendedBy() {
        return Optional.ofNullable(recommendedBy);
    }

    /** Whose preliminary review it went through. */
    public Optional<String> guidedBy() {
        return Optional.ofNullable(guidedBy);
    }

    public Optional<String> nominatedBy() {
        return Optional.ofNullable(nominatedBy);
    }

    /** The day in Asia/Taipei. */
    public LocalDate recordedOn() {
        return recordedOn;
    }
}
