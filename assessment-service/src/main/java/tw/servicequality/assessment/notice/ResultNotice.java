package tw.servicequality.assessment.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.assessment.standing.StandingResult;

/** 函知 */
@Entity
public class ResultNotice {

    @Id
    private UUID noticeId;

    private UUID assessmentId;
    private int number;
    private String agency;
    private String assessedBy;
    private int rocYear;
    private String documentNumber;
    private LocalDate noticedOn;
    private LocalDate improveBy;
    private String rule;
    private String calendar;

    @Version
    private long version;

    static ResultNotice of(
            StandingResult result, int number, String documentNumber, LocalDate today, ImprovementTime time) {
        var notice = new ResultNotice();
        notice.noticeId = UUID.randomUUID();
        notice.assessmentId = result.assessmentId();
        notice.number = number;
        notice.agency = result.agency();
        notice.assessedBy = result.assessedBy();
        notice.rocYear = result.rocYear();
        notice.documentNumber = documentNumber;
        notice.noticedOn = today;
        notice.improveBy = time.until();
        notice.rule = time.rule();
        notice.calendar = time.calendar();
        return notice;
    }

    NoticeEvent.Noticed noticed(int improvements) {
        return new NoticeEvent.Noticed(
                noticeId,
                assessmentId,
                number,
                agency,
                assessedBy,
                rocYear,
                documentNumber,
                noticedOn,
                improvements,
                improveBy,
                0);
    }

    public UUID id() {
        return noticeId;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public int number() {
        return number;
    }

    public String agency() {
        return agency;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public int rocYear() {
        return rocYear;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    /** The day until which what is to be bettered is to be reported. */
    public LocalDate improveBy() {
        return improveBy;
    }

    /** The rule by which that day was counted, with its article. */
    public String rule() {
        return rule;
    }

    /** The version of the office calendar by which it was counted. */
    public String calendar() {
        return calendar;
    }

    public long version() {
        return version;
    }
}
