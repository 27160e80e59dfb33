package tw.servicequality.assessment.award;

import static tw.servicequality.assessment.award.AwardProblem.AWARD_ENTRY_MOVE_REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 參獎案 */
@Entity
class AwardEntry {

    @Id
    private UUID entryId;

    private String agency;
    private int rocYear;
    private String award;
    private String title;

    @Enumerated(EnumType.STRING)
    private AwardSource source;

    private String recommendedBy = "";
    private String guidedBy = "";
    private String nominatedBy = "";

    @Enumerated(EnumType.STRING)
    private AwardStage stage = AwardStage.ENTERED;

    private LocalDate stagedOn;

    @Version
    private long version;

    /** Recommended, if another agency enters it. */
    static AwardEntry of(String agency, String enteredBy, int rocYear, String award, String title, LocalDate today) {
        var entry = new AwardEntry();
        entry.entryId = UUID.randomUUID();
        entry.agency = agency;
        entry.rocYear = rocYear;
        entry.award = award;
        entry.title = title;
        entry.source = agency.equals(enteredBy) ? AwardSource.SELF_NOMINATED : AwardSource.RECOMMENDED;
        entry.recommendedBy = agency.equals(enteredBy) ? "" : enteredBy;
        entry.stagedOn = today;
        return entry;
    }

    /** The next stage, and who recorded it; a fact where it is an end. */
    Optional<AwardEvent> reach(AwardStage next, String by, LocalDate today) {
        if (!AwardStage.MOVES.get(stage).contains(next)) {
            throw AWARD_ENTRY_MOVE_REFUSED.because(stage + " → " + next);
        }
        stage = next;
        stagedOn = today;
        if (next == AwardStage.PRESELECTED || next == AwardStage.NOT_PRESELECTED) {
            guidedBy = by;
        } else if (next == AwardStage.NOMINATED) {
            nominatedBy = by;
        }
        return next.outcome().map(outcome -> recorded(outcome, today));
    }

    private AwardEvent recorded(AwardOutcome outcome, LocalDate today) {
        return new AwardEvent.ResultRecorded(
                entryId,
                agency,
                rocYear,
                award,
                outcome,
                source,
                recommendedBy(),
                guidedBy(),
                nominatedBy(),
                today,
                version + 1);
    }

    UUID id() {
        return entryId;
    }

    String agency() {
        return agency;
    }

    int rocYear() {
        return rocYear;
    }

    String award() {
        return award;
    }

    String title() {
        return title;
    }

    AwardSource source() {
        return source;
    }

    Optional<String> recommendedBy() {
        return said(recommendedBy);
    }

    /** Whose preliminary selection it went through. */
    Optional<String> guidedBy() {
        return said(guidedBy);
    }

    /** Who sent it in. */
    Optional<String> nominatedBy() {
        return said(nominatedBy);
    }

    AwardStage stage() {
        return stage;
    }

    LocalDate stagedOn() {
        return stagedOn;
    }

    long version() {
        return version;
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
