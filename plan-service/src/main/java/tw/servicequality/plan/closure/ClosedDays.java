package tw.servicequality.plan.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What other features may ask about closures. */
@ApplicationScoped
public class ClosedDays {

    private final OfficeClosures closures;

    ClosedDays(OfficeClosures closures) {
        this.closures = closures;
    }

    /** The closures in force for any of the agencies, by day, both ends included. */
    public Map<LocalDate, ClosedDay> between(LocalDate from, LocalDate to, Collection<String> agencies) {
        var days = new TreeMap<LocalDate, ClosedDay>();
        for (var closure : closures.inForce(agencies, from, to)) {
            days.merge(closure.date(), new ClosedDay(closure.part(), closure.reason()), ClosedDay::and);
        }
        return days;
    }
}
