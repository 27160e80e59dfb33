package tw.servicequality.complaint.casefile;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import tw.servicequality.complaint.deadline.Lateness;

/**
 * 依限或逾限: given once at closing and never again, whatever calendar or rule changes later. Working days late are those after
 * the due day up to the day of closing; a case closed on the weekend after its due day is late by none.
 */
@Embeddable
record Verdict(LocalDate closedOn, boolean onTime, int workingDaysLate, String countedWith) {

    static Verdict of(Lateness lateness) {
        return new Verdict(
                lateness.settledOn(), lateness.onTime(), lateness.workingDaysLate(), lateness.calendarVersion());
    }
}
