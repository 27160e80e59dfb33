package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineView;
import tw.servicequality.complaint.deadline.Handling;
import tw.servicequality.complaint.petitioner.PersonalData;

/** A case as those see it who handle or supervise it. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "陳情案件")
record ComplaintView(
        @Schema(examples = "C105-000123") String caseNumber,
        @Schema(examples = "WRA") String agency,
        @Schema(description = "受理管道", examples = "WEB") String channel,
        ComplaintType type,
        @Schema(description = "機關自訂類別") Optional<String> category,
        @Schema(description = "辦理類別") Handling handling,
        String title,
        String content,
        @Schema(description = "應予保密") boolean confidential,
        @Schema(description = "檢舉案件") boolean informant,
        ComplaintStatus status,

        @Schema(description = "稽催：NONE、WARNED、BREACHED、ESCALATED")
        Alert alert,

        LocalDate filedOn,
        @Schema(description = "答復期限（最近一次起算）；待確認者尚無") Optional<DeadlineView> deadline,
        @Schema(description = "各項期限") List<DeadlineView> deadlines,

        @Schema(description = "陳情人；非辦理機關僅見遮蔽後之資料") PersonalDataView petitioner,

        @Schema(description = "分案結果") Optional<AssignmentView> assignment,
        @Schema(description = "擬答，核定前僅供機關內部") Optional<ReplyView> proposedReply,
        Optional<ClosureView> closure,
        @Schema(description = "不予處理") Optional<DeclineView> decline,
        @Schema(description = "併入之案號") Optional<String> mergedInto,
        @Schema(description = "移轉之機關（平臺外）") Optional<String> transferredTo,
        @Schema(description = "重啟次數") int reopenings) {

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "陳情人資料")
    record PersonalDataView(
            @Schema(description = "匿名或已刪除者無") Optional<String> name,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> address) {

        static PersonalDataView of(PersonalData data) {
            return new PersonalDataView(data.name(), data.email(), data.phone(), data.address());
        }

        @Override
        public String toString() {
            return "PersonalDataView[…]";
        }
    }

    @Schema(description = "承辦單位、承辦人及會辦單位")
    record AssignmentView(String unit, String officer, List<String> jointUnits) {

        static AssignmentView of(Assignment assignment) {
            return new AssignmentView(assignment.unit(), assignment.officer(), assignment.jointUnits());
        }
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "擬答")
    record ReplyView(Outcome outcome, String reply, Optional<String> reasons, Optional<String> remedies) {

        static ReplyView of(Closure closure) {
            return new ReplyView(
                    closure.outcome(),
                    closure.reply(),
                    Optional.ofNullable(closure.reasons()),
                    Optional.ofNullable(closure.remedies()));
        }
    }

    @Schema(description = "不予處理之事由")
    record DeclineView(DeclineGround ground, String reasons, List<String> earlierCases) {

        static DeclineView of(Decline decline) {
            return new DeclineView(decline.declineGround(), decline.declineReasons(), decline.earlierCases());
        }
    }

    static ComplaintView of(Complaint complaint, List<DeadlineView> deadlines, PersonalData petitioner) {
        var proposed = complaint.status() == ComplaintStatus.REPLY_PROPOSED
                ? complaint.reply().map(ReplyView::of)
                : Optional.<ReplyView>empty();
        return new ComplaintView(
                complaint.caseNumber(),
                complaint.agency(),
                complaint.channel(),
                complaint.type(),
                complaint.category(),
                complaint.handling(),
                complaint.title(),
                complaint.content(),
                complaint.isConfidential(),
                complaint.isInformant(),
                complaint.status(),
                Alert.values()[complaint.alert()],
                complaint.filedOn(),
                deadlines.stream()
                        .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                        .max(Comparator.comparingInt(DeadlineView::run)),
                deadlines,
                PersonalDataView.of(petitioner),
                complaint.assignment().map(AssignmentView::of),
                proposed,
                complaint.closure(),
                complaint.decline().map(DeclineView::of),
                complaint.mergedInto(),
                complaint.transferredTo(),
                complaint.reopenings());
    }
}
