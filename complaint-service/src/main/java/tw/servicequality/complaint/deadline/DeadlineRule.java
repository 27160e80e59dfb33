package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import tw.servicequality.platform.calendar.ClosurePolicy;
import tw.servicequality.platform.calendar.WorkingDays;

/**
 * 期限規則: one version of it, in force from a day on until the next version's day. The standard limit is what the agency promises,
 * the cap what the law allows at most; whichever ends first binds.
 */
record DeadlineRule(
        String id,
        int version,
        DeadlineClock clock,
        String title,
        LocalDate effectiveFrom,
        TimeLimit standard,
        TimeLimit cap,
        ClosurePolicy closurePolicy) {

    Reckoning reckon(LocalDate event, WorkingDays workingDays) {
        return new Reckoning(standard.from(event, workingDays), cap.from(event, workingDays));
    }

    /** Id and version, as it is stored and told: {@code central-default@1}. */
    String reference() {
        return id + "@" + version;
    }

    boolean isInForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }

    boolean isSound() {
        return id != null
                && !id.isBlank()
                && version >= 1
                && clock != null
                && title != null
                && effectiveFrom != null
                && closurePolicy != null
                && standard != null
                && standard.isSound()
                && cap != null
                && cap.isSound();
    }
}
