package tw.servicequality.complaint.opinion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import tw.servicequality.complaint.casefile.CaseFact;

/** The facts of clarifying; medium and words stay with the case. */
sealed interface ClarificationEvent extends CaseFact {

    /** 已澄清 */
    record ClarificationIssued(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            int number,
            Instant publishedAt,
            Instant issuedAt)
            implements ClarificationEvent {}

    @Override
    default String type() {
        return switch (this) {
            case ClarificationIssued it -> "tw.servicequality.complaint.ClarificationIssued.v1";
        };
    }
}
