package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.deadline.DeadlineView;
import tw.servicequality.complaint.petitioner.PersonalData;

/** A case as those see it who handle or supervise it. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "陳情案件")
record ComplaintView(
        @Schema(examples = "C105-000123") String caseNumber,
        @Schema(examples = "WRA") String agency,
        Channel channel,
        ComplaintType type,
        String title,
        String content,
        ComplaintStatus status,
        LocalDate filedOn,
        DeadlineView deadline,

        @Schema(description = "陳情人；非辦理機關僅見遮蔽後之資料") PersonalDataView petitioner,

        @Schema(description = "分案結果") Optional<AssignmentView> assignment,
        Optional<ClosureView> closure) {

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "陳情人資料")
    record PersonalDataView(String name, Optional<String> email, Optional<String> phone, Optional<String> address) {

        static PersonalDataView of(PersonalData data) {
            return new PersonalDataView(data.name(), data.email(), data.phone(), data.address());
        }

        @Override
        public String toString() {
            return "PersonalDataView[…]";
        }
    }

    @Schema(description = "承辦單位與承辦人")
    record AssignmentView(String unit, String officer) {

        static AssignmentView of(Assignment assignment) {
            return new AssignmentView(assignment.unit(), assignment.officer());
        }
    }

    static ComplaintView of(Complaint complaint, DeadlineView deadline, PersonalData petitioner) {
        return new ComplaintView(
                complaint.caseNumber(),
                complaint.agency(),
                complaint.channel(),
                complaint.type(),
                complaint.title(),
                complaint.content(),
                complaint.status(),
                complaint.filedOn(),
                deadline,
                PersonalDataView.of(petitioner),
                complaint.assignment().map(AssignmentView::of),
                complaint.closure());
    }
}
