package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.ComplaintView.AssignmentView;
import tw.servicequality.complaint.casefile.ComplaintView.PersonalDataView;
import tw.servicequality.complaint.petitioner.PersonalData;

/** One line of an inbox; the petitioner is masked for everybody. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "收件匣中的一案")
record ComplaintSummaryView(
        @Schema(examples = "C105-000123") String caseNumber,
        String agency,
        @Schema(examples = "WEB") String channel,
        ComplaintType type,
        Optional<String> category,
        String title,
        ComplaintStatus status,
        Alert alert,
        LocalDate filedOn,
        @Schema(description = "待確認者尚無") Optional<LocalDate> dueOn,

        @Schema(description = "距期限末日之工作日數；逾限為負；已辦結者無") Optional<Integer> workingDaysLeft,

        @Schema(description = "遮蔽後之陳情人資料") PersonalDataView petitioner,
        Optional<AssignmentView> assignment,
        @Schema(description = "結案者是否依限") Optional<Boolean> onTime) {

    static ComplaintSummaryView of(InboxLine line, PersonalData masked, Optional<Integer> workingDaysLeft) {
        return new ComplaintSummaryView(
                line.caseNumber(),
                line.agency(),
                line.channel(),
                line.type(),
                line.category(),
                line.title(),
                line.status(),
                line.alert(),
                line.filedOn(),
                line.dueOn(),
                workingDaysLeft,
                PersonalDataView.of(masked),
                line.assignment().map(AssignmentView::of),
                line.onTime());
    }
}
