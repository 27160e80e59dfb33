package tw.servicequality.complaint.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.deadline.Deadline;

/** A follow-up as everybody concerned may see it. */
@JsonInclude(Include.NON_ABSENT)
@Schema(description = "二次答復")
public record FollowUpView(
        FollowUpState state,
        FollowUpOrigin origin,
        Instant openedAt,

        @Schema(description = "二次答復期限末日（含）；機關規則無此期限者無", examples = "2016-02-15")
        Optional<LocalDate> dueOn,

        Optional<Instant> answeredAt,
        @Schema(description = "是否依限") Optional<Boolean> onTime) {

    static FollowUpView of(FollowUp followUp, Optional<Deadline> deadline) {
        return new FollowUpView(
                followUp.state(),
                followUp.origin(),
                followUp.openedAt(),
                deadline.map(Deadline::dueOn),
                followUp.answeredAt(),
                deadline.flatMap(Deadline::onTime));
    }
}
