package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentProblem.*;
import static tw.servicequality.assessment.assessment.AssessmentStatus.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;

/** 考核 */
@Entity
public class Assessment {

    private static final int ROC_OFFSET = 1_911;

    @Id
    private UUID assessmentId;

    private UUID roundId;
    private int rocYear;
    private String agency;
    private String assessedBy;
    private UUID scoreSheetId;
    private Visit visit;
    private Result result;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Enumerated(EnumType.STRING)
    private ScoringMode scoring;

    private int saves;
    private int edition;

    @Version
    private long version;

    /** An assessment to come: hidden from its subject if it is a spot check. */
    public static Assessment of(
            UUID roundId,
            AssessmentKind kind,
            ScoringMode scoring,
            String agency,
            String assessedBy,
            PublishedSheet sheet) {
        var planned = new Assessment();
        planned.assessmentId = UUID.randomUUID();
        planned.roundId = roundId;
        planned.kind = kind;
        planned.scoring = scoring;
        planned.rocYear = sheet.sheet().rocYear();
        planned.agency = agency;
        planned.assessedBy = assessedBy;
        planned.scoreSheetId = sheet.id();
        planned.status = kind == AssessmentKind.SPOT_CHECK ? UNANNOUNCED : IN_PROGRESS;
        return planned;
    }

    /** From here on the subject may know. */
    void recordVisit(LocalDate on, String where, LocalDate today) {
        if (status != UNANNOUNCED) {
            throw VISIT_ALREADY_RECORDED.because(assessmentId.toString());
        }
        if (on.isAfter(today)) {
            throw VISIT_IN_FUTURE.because("今日為 " + today).at("/visitedOn");
        }
        if (on.getYear() < rocYear + ROC_OFFSET) {
            throw VISIT_BEFORE_YEAR.because("考核年度為民國 " + rocYear + " 年").at("/visitedOn");
        }
        moveTo(IN_PROGRESS);
        visit = new Visit(on, where);
    }

    /** Scores were saved: whoever has read it before has read something else. */
    public void scored() {
        requireInProgress();
        saves++;
    }

    /** Others score it from now on: whoever has read it before has read something else. */
    public void reassigned() {
        saves++;
    }

    /** 定案: nothing changes after this, except by {@link #correct}. */
    public void conclude(Result worked) {
        requireInProgress();
        moveTo(FINALIZED);
        result = worked;
        edition = 1;
    }

    /** 更正: the next edition of the result takes the place of this one, which is kept. */
    public void correct(Result worked) {
        requireFinalized();
        result = worked;
        edition++;
    }

    public void requireFinalized() {
        if (status != FINALIZED) {
            throw ASSESSMENT_NOT_FINALIZED.because(assessmentId.toString());
        }
    }

    public void requireInProgress() {
        switch (status) {
            case UNANNOUNCED -> throw ASSESSMENT_NOT_VISITED.because(assessmentId.toString());
            case FINALIZED -> throw ASSESSMENT_FINALIZED.because(assessmentId.toString());
            case IN_PROGRESS -> {}
        }
    }

    private void moveTo(AssessmentStatus next) {
        if (!AssessmentStatus.MOVES.get(status).contains(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        status = next;
    }

    public boolean isFinalized() {
        return status == FINALIZED;
    }

    /** Whether its subject may know of it. */
    public boolean isAnnounced() {
        return status != UNANNOUNCED;
    }

    public UUID id() {
        return assessmentId;
    }

    public UUID roundId() {
        return roundId;
    }

    public AssessmentKind kind() {
        return kind;
    }

    public int rocYear() {
        return rocYear;
    }

    /** The agency assessed. */
    public String agency() {
        return agency;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public UUID scoreSheetId() {
        return scoreSheetId;
    }

    AssessmentStatus status() {
        return status;
    }

    /** Empty before the visit, and for a self-assessment. */
    Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }

    /** Empty until finalised. */
    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    public ScoringMode scoring() {
        return scoring;
    }

    /** Of the result: 1 when finalised, one more with each correction; 0 before. */
    public int edition() {
        return edition;
    }

    public long version() {
        return version;
    }
}
