package tw.servicequality.complaint.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import tw.servicequality.complaint.casefile.CaseFact;

/** The facts an attachment tells the world; name and content stay with the case, and so does its digest, for it can be compared. */
sealed interface AttachmentEvent extends CaseFact {

    /** 新增附件 */
    record AttachmentAdded(
            @JsonIgnore long sequence,
            String caseNumber,
            String agency,
            String attachmentId,
            AttachmentSource source,
            String mediaType,
            long bytes)
            implements AttachmentEvent {}

    @Override
    default String type() {
        return switch (this) {
            case AttachmentAdded it -> "tw.servicequality.complaint.AttachmentAdded.v1";
        };
    }
}
