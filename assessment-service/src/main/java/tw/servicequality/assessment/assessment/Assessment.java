package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentProblem.*;
import static tw.servicequality.assessment.assessment.AssessmentStatus.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
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

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "assessment_score", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "criterion")
    private Map<String, Score> scores = new HashMap<>();

    @Version
    private long version;

    /** An assessment to come: hidden from its subject if it is a spot check. */
    public static Assessment of(
            UUID roundId, AssessmentKind kind, String agency, String assessedBy, PublishedSheet sheet) {
        var planned = new Assessment();
        planned.assessmentId = UUID.randomUUID();
        planned.roundId = roundId;
        planned.kind = kind;
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

    /** Takes over scores that the sheet admits; criteria not named keep what they have. */
    void score(Map<String, Score> given) {
        requireInProgress();
        scores.putAll(given);
    }

    /** Adds up, grades, and closes: nothing changes after this. */
    AssessmentEvent.Finalized finalizeOn(LocalDate today, PublishedSheet sheet, String good, String better) {
        requireInProgress();
        var missing = sheet.sheet().without(scores.keySet());
        if (!missing.isEmpty()) {
            throw CRITERIA_NOT_SCORED.because(String.join("、", missing));
        }
        var tally = sheet.sheet().tally(points());
        moveTo(FINALIZED);
        result = new Result(tally.total(), tally.grade().grade(), today, good, better);
        return new AssessmentEvent.Finalized(
                assessmentId,
                roundId,
                kind,
                rocYear,
                agency,
                assessedBy,
                new AssessmentEvent.SheetUsed(sheet.id(), sheet.version()),
                tally.total(),
                sheet.sheet().maximum(),
                tally.grade().grade(),
                today,
                tally.items(),
                version + 1);
    }

    private void requireInProgress() {
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
    boolean isAnnounced() {
        return status != UNANNOUNCED;
    }

    public UUID id() {
        return assessmentId;
    }

    UUID roundId() {
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

    /** The scores by criterion. */
    public Map<String, Score> scores() {
        return new TreeMap<>(scores);
    }

    /** The points by criterion. */
    public Map<String, Integer> points() {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .points()));
    }

    public long version() {
        return version;
    }
}
