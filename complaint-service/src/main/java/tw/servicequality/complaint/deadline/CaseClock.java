package tw.servicequality.complaint.deadline;

import java.time.Instant;

/** What the clocks need to know of a case: whose it is, how it came, how it is handled and when it began. */
public record CaseClock(
        String caseNumber, String agency, String channel, String profile, Handling handling, Instant caseStartedAt) {

    CaseClock startedAt(Instant at) {
        return new CaseClock(caseNumber, agency, channel, profile, handling, at);
    }
}
