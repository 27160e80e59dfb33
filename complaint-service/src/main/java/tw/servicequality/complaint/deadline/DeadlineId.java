package tw.servicequality.complaint.deadline;

import java.io.Serializable;

/** The first run of a clock is 1; a case has at most one open run of each. */
record DeadlineId(String caseNumber, DeadlineClock clock, int run) implements Serializable {

    /** As the timer knows it: {@code C105-000123/FINAL_REPLY/1}. */
    String text() {
        return caseNumber + "/" + clock + "/" + run;
    }

    static DeadlineId read(String text) {
        var parts = text.split("/");
        return new DeadlineId(parts[0], DeadlineClock.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
