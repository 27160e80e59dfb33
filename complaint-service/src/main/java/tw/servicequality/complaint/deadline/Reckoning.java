package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.DayCount;

/** How the due day comes about: the promise counted out, the cap counted out, and the earlier of the two. */
record Reckoning(DayCount standard, DayCount cap) {

    LocalDate dueOn() {
        return binding().end();
    }

    DayCount binding() {
        return capBinds() ? cap : standard;
    }

    LocalDate capOn() {
        return cap.end();
    }

    boolean capBinds() {
        return cap.end().isBefore(standard.end());
    }
}
