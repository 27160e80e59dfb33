package tw.servicequality.assessment.panel;

import static tw.servicequality.assessment.panel.PanelProblem.SCORING_COMPLETED;
import static tw.servicequality.assessment.panel.PanelProblem.SEAT_MOVE_REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 考核小組席次: one assessor's part in one assessment. */
@Entity
public class PanelSeat {

    @Id
    private UUID seatId;

    private UUID assessmentId;
    private String assessor;
    private String agency;
    private String unit;
    private String reason = "";
    private Instant scoredAt;

    @Enumerated(EnumType.STRING)
    private SeatStatus status;

    @Version
    private long version;

    static PanelSeat of(UUID assessmentId, Member member) {
        var seat = new PanelSeat();
        seat.seatId = UUID.randomUUID();
        seat.assessmentId = assessmentId;
        seat.assessor = member.assessor();
        seat.agency = member.agency();
        seat.unit = member.unit();
        seat.status = SeatStatus.SEATED;
        return seat;
    }

    /** Takes the place again, or keeps it. */
    void seat() {
        if (status != SeatStatus.SEATED) {
            moveTo(SeatStatus.SEATED);
        }
    }

    void replace() {
        moveTo(SeatStatus.REPLACED);
    }

    void recuse(String why) {
        moveTo(SeatStatus.RECUSED);
        reason = why;
    }

    /** 完成評分: his own book is closed. */
    void complete(Instant now) {
        requireScoring();
        scoredAt = now;
    }

    void requireScoring() {
        if (scoredAt != null) {
            throw SCORING_COMPLETED.because("請於雙方評分後以協調方式調整");
        }
    }

    private void moveTo(SeatStatus next) {
        if (!SeatStatus.MOVES.get(status).contains(next)) {
            throw SEAT_MOVE_REFUSED.because(status + " → " + next);
        }
        status = next;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    /** The subject of his token. */
    public String assessor() {
        return assessor;
    }

    public String agency() {
        return agency;
    }

    public String unit() {
        return unit;
    }

    public SeatStatus status() {
        return status;
    }

    /** Why he is recused; empty if he is not. */
    public String reason() {
        return reason;
    }

    public boolean isSeated() {
        return status == SeatStatus.SEATED;
    }

    public boolean isRecused() {
        return status == SeatStatus.RECUSED;
    }

    public boolean hasScored() {
        return scoredAt != null;
    }
}
