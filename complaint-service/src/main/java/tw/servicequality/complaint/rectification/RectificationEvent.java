package tw.servicequality.complaint.rectification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import tw.servicequality.complaint.casefile.CaseFact;

/** That something was corrected, and not what. */
sealed interface RectificationEvent extends CaseFact {

    /** 陳情人已更正聯絡方式 */
    record ContactCorrected(@JsonIgnore long sequence, String caseNumber, String agency)
            implements RectificationEvent {}

    @Override
    default String type() {
        return switch (this) {
            case ContactCorrected it -> "tw.servicequality.complaint.ContactCorrected.v1";
        };
    }
}
