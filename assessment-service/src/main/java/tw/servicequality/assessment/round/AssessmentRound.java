package tw.servicequality.assessment.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;

/** 考核場次 */
@Entity
public class AssessmentRound {

    @Id
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private String title;
    private int rocYear;
    private String assessedBy;
    private UUID scoreSheetId;
    private int appealDays;

    @Enumerated(EnumType.STRING)
    private Half half;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    @Enumerated(EnumType.STRING)
    private ScoringMode scoring;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidenceRequired;

    @Version
    private long version;

    /** The half is that of a self-assessment, and empty otherwise. */
    static AssessmentRound of(RoundOpening opening, Optional<Half> half, String assessedBy, PublishedSheet sheet) {
        var round = new AssessmentRound();
        round.roundId = UUID.randomUUID();
        round.kind = opening.kind();
        round.title = opening.title();
        round.rocYear = sheet.sheet().rocYear();
        round.assessedBy = assessedBy;
        round.scoreSheetId = sheet.id();
        round.half = half.orElse(null);
        round.tieRule = opening.tieRule();
        round.scoring = opening.scoring();
        round.appealDays = opening.appealDays();
        round.evidenceRequired = List.copyOf(opening.evidenceRequired());
        return round;
    }

    public UUID id() {
        return roundId;
    }

    public AssessmentKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    public int rocYear() {
        return rocYear;
    }

    public String assessedBy() {
        return assessedBy;
    }

    UUID scoreSheetId() {
        return scoreSheetId;
    }

    Optional<Half> half() {
        return Optional.ofNullable(half);
    }

    public TieRule tieRule() {
        return tieRule;
    }

    ScoringMode scoring() {
        return scoring;
    }

    /** Working days within which a subject may appeal. */
    int appealDays() {
        return appealDays;
    }

    /** The criteria that need evidence to be finalised. */
    List<String> evidenceRequired() {
        return List.copyOf(evidenceRequired);
    }

    long version() {
        return version;
    }
}
