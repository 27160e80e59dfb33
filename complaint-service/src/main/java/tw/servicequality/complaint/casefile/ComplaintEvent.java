package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.Handling;

/** The facts a case tells the world. None holds personal data: no name, no title, no content, no officer. */
public sealed interface ComplaintEvent extends CaseFact {

    /** 收件，待確認 */
    record Received(@JsonIgnore long sequence, String caseNumber, String agency, String channel)
            implements ComplaintEvent {}

    /** 受理 */
    record Filed(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            String channel,
            @JsonProperty("type") ComplaintType complaintType,
            LocalDate filedOn,
            LocalDate dueOn,
            String rule,
            String calendar)
            implements ComplaintEvent {

        public static Filed of(Complaint complaint, long sequence, Deadline deadline) {
            return new Filed(
                    sequence,
                    complaint.caseNumber(),
                    complaint.agency(),
                    complaint.channel(),
                    complaint.type(),
                    complaint.filedOn(),
                    deadline.dueOn(),
                    deadline.rule(),
                    deadline.calendarVersion());
        }
    }

    /** 逾期未確認 */
    record Lapsed(@JsonIgnore long sequence, String caseNumber, String agency) implements ComplaintEvent {}

    /** 分案 */
    record Assigned(@JsonIgnore long sequence, String caseNumber, String agency, String unit)
            implements ComplaintEvent {}

    /** 歸類 */
    record Classified(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            @JsonProperty("type") ComplaintType complaintType,
            String category,
            Handling handling)
            implements ComplaintEvent {}

    /** 通知補陳 */
    record SupplementRequested(@JsonIgnore long sequence, String caseNumber, String agency) implements ComplaintEvent {}

    /** 補陳已到或補陳期限屆滿，續行辦理 */
    record Resumed(@JsonIgnore long sequence, String caseNumber, String agency, boolean supplemented, LocalDate dueOn)
            implements ComplaintEvent {}

    /** 移轉他機關 */
    record Transferred(
            @JsonIgnore long sequence, String caseNumber, String fromAgency, String toAgency, boolean withinPlatform)
            implements ComplaintEvent {}

    /** 展期核定並已通知 */
    record Extended(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            int days,
            LocalDate dueOnBefore,
            LocalDate dueOn)
            implements ComplaintEvent {}

    /** 展期未於期限屆滿前通知，不生效力 */
    record ExtensionVoid(@JsonIgnore long sequence, String caseNumber, String agency, LocalDate dueOn)
            implements ComplaintEvent {}

    /** 先行答復 */
    record InterimReplyGiven(@JsonIgnore long sequence, String caseNumber, String agency) implements ComplaintEvent {}

    /** 併案 */
    record Merged(@JsonIgnore long sequence, String caseNumber, String agency, String mergedInto)
            implements ComplaintEvent {}

    /** 不予處理 */
    record Declined(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            DeclineGround ground,
            List<String> earlierCases)
            implements ComplaintEvent {}

    /** 擬答陳核 */
    record ReplyProposed(@JsonIgnore long sequence, String caseNumber, String agency, Outcome outcome)
            implements ComplaintEvent {}

    /** 擬答退回 */
    record ReplyReturned(@JsonIgnore long sequence, String caseNumber, String agency) implements ComplaintEvent {}

    /** 結案 */
    record Closed(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            @JsonProperty("type") ComplaintType complaintType,
            LocalDate filedOn,
            LocalDate dueOn,
            LocalDate closedOn,
            boolean onTime,
            int workingDaysLate,
            Outcome outcome)
            implements ComplaintEvent {

        static Closed of(CaseState complaint, long sequence, Verdict verdict) {
            return new Closed(
                    sequence,
                    complaint.caseNumber(),
                    complaint.agency(),
                    complaint.type(),
                    complaint.filedOn(),
                    complaint.dueOn(),
                    verdict.closedOn(),
                    verdict.onTime(),
                    verdict.workingDaysLate(),
                    complaint.reply().orElseThrow().outcome());
        }
    }

    /** 重啟 */
    record Reopened(@JsonIgnore long sequence, String caseNumber, String agency, int reopenings)
            implements ComplaintEvent {}

    @Override
    default String type() {
        return switch (this) {
            case Received it -> "tw.servicequality.complaint.ComplaintReceived.v1";
            case Filed it -> "tw.servicequality.complaint.ComplaintFiled.v1";
            case Lapsed it -> "tw.servicequality.complaint.ComplaintLapsed.v1";
            case Assigned it -> "tw.servicequality.complaint.ComplaintAssigned.v1";
            case Classified it -> "tw.servicequality.complaint.ComplaintClassified.v1";
            case SupplementRequested it -> "tw.servicequality.complaint.SupplementRequested.v1";
            case Resumed it -> "tw.servicequality.complaint.ComplaintResumed.v1";
            case Transferred it -> "tw.servicequality.complaint.ComplaintTransferred.v1";
            case Extended it -> "tw.servicequality.complaint.ComplaintExtended.v1";
            case ExtensionVoid it -> "tw.servicequality.complaint.ExtensionVoid.v1";
            case InterimReplyGiven it -> "tw.servicequality.complaint.InterimReplyGiven.v1";
            case Merged it -> "tw.servicequality.complaint.ComplaintMerged.v1";
            case Declined it -> "tw.servicequality.complaint.ComplaintDeclined.v1";
            case ReplyProposed it -> "tw.servicequality.complaint.ReplyProposed.v1";
            case ReplyReturned it -> "tw.servicequality.complaint.ReplyReturned.v1";
            case Closed it -> "tw.servicequality.complaint.ComplaintClosed.v1";
            case Reopened it -> "tw.servicequality.complaint.ComplaintReopened.v1";
        };
    }
}
