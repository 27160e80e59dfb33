package tw.servicequality.assessment.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.assessment.assessment.AssessmentKind;
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

    @Version
    private long version;

    static AssessmentRound of(AssessmentKind kind, String title, String assessedBy, PublishedSheet sheet) {
        var round = new AssessmentRound();
        round.roundId = UUID.randomUUID();
        round.kind = kind;
        round.title = title;
        round.rocYear = sheet.sheet().rocYear();
        round.assessedBy = assessedBy;
        round.scoreSheetId = sheet.id();
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

    long version() {
        return version;
    }
}
