package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** The facts a case tells the world. None holds personal data: no name, no title, no content, no officer. */
public sealed interface ComplaintEvent extends IntegrationEvent {

    String caseNumber();

    /** 受理 */
    record Filed(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            Channel channel,
            @JsonProperty("type") ComplaintType complaintType,
            LocalDate filedOn,
            LocalDate dueOn,
            String rule,
            String calendar)
            implements ComplaintEvent {

        public static Filed of(Petition petition, Deadline deadline) {
            return new Filed(
                    0,
                    deadline.caseNumber(),
                    deadline.agency(),
                    petition.channel(),
                    petition.type(),
                    deadline.countedFrom(),
                    deadline.dueOn(),
                    deadline.rule(),
                    deadline.calendarVersion());
        }
    }

    /** 分案 */
    record Assigned(@JsonIgnore long sequence, String caseNumber, String agency, String unit)
            implements ComplaintEvent {}

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
            implements ComplaintEvent {}

    /** The fact's name in the timeline and, with its prefix and version, on the wire. */
    default String fact() {
        return switch (this) {
            case Filed filed -> "ComplaintFiled";
            case Assigned assigned -> "ComplaintAssigned";
            case Closed closed -> "ComplaintClosed";
        };
    }

    @Override
    default String type() {
        return switch (this) {
            case Filed filed -> "tw.servicequality.complaint.ComplaintFiled.v1";
            case Assigned assigned -> "tw.servicequality.complaint.ComplaintAssigned.v1";
            case Closed closed -> "tw.servicequality.complaint.ComplaintClosed.v1";
        };
    }

    @Override
    default String topic() {
        return "complaint-events";
    }

    @Override
    default String subject() {
        return caseNumber();
    }
}
