package tw.servicequality.complaint.deadline;

/** Which deadline: a place in the order in which all of them are gone through. */
public record DeadlineKey(String caseNumber, DeadlineClock clock, int run) {

    DeadlineId id() {
        return new DeadlineId(caseNumber, clock, run);
    }
}
