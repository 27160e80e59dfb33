package tw.servicequality.complaint.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import tw.servicequality.complaint.casefile.CaseFact;

/** The facts a follow-up tells the world; what was written stays with the case. */
sealed interface FollowUpEvent extends CaseFact {

    /** 應二次答復 */
    record Opened(@JsonIgnore long sequence, String caseNumber, String agency, FollowUpOrigin origin)
            implements FollowUpEvent {}

    /** 二次答復 */
    record SecondReplyGiven(@JsonIgnore long sequence, String caseNumber, String agency, LocalDate givenOn)
            implements FollowUpEvent {}

    @Override
    default String type() {
        return switch (this) {
            case Opened it -> "tw.servicequality.complaint.FollowUpOpened.v1";
            case SecondReplyGiven it -> "tw.servicequality.complaint.SecondReplyGiven.v1";
        };
    }
}
