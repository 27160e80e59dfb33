package tw.servicequality.complaint.notice;

import java.time.LocalDate;
import java.util.Optional;

/** What a notice says of its case; told by the feature that owns cases, at the moment of sending. */
public interface NoticeFacts {

    ToldCase of(String caseNumber, NoticeKind kind);

    /** The agency that has the case; empty if there is no such case. */
    Optional<String> agencyOf(String caseNumber);

    /** The agency that has the case, the last day for its reply, and the text that this kind of notice carries. */
    record ToldCase(String agency, Optional<LocalDate> dueOn, String text) {

        @Override
        public String toString() {
            return "ToldCase[" + agency + "]";
        }
    }
}
