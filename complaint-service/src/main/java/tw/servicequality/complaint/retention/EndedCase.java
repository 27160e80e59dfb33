package tw.servicequality.complaint.retention;

import java.time.LocalDate;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;

/** What decides how long the data of a case that has ended are kept. */
public record EndedCase(
        String agency,
        String channel,
        Optional<String> category,
        boolean confidential,
        boolean informant,
        LocalDate endedOn) {

    /** Empty as long as the case has not ended. */
    public static Optional<EndedCase> of(Complaint complaint) {
        return complaint
                .endedOn()
                .map(endedOn -> new EndedCase(
                        complaint.agency(),
                        complaint.channel(),
                        complaint.category(),
                        complaint.isConfidential(),
                        complaint.isInformant(),
                        endedOn));
    }
}
