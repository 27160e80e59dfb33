package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.plan.commitment.UnitRole;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.calendar.Roll;

/**
 * An obligation as other features see it. Days are in Asia/Taipei.
 *
 * @param source the action's id in the document, or the JSON pointer of a clause of the whole plan
 * @param unit a code of the register, or the plan's own word where the officer gave no code
 * @param words the clause from which the due day follows, verbatim
 * @param reason why it was returned or waived
 */
public record ObligationFacts(
        UUID id,
        UUID plan,
        UUID commitment,
        String agency,
        String source,
        Optional<Integer> dimension,
        String unit,
        UnitRole role,
        Period covers,
        LocalDate nominalOn,
        LocalDate dueOn,
        Roll roll,
        String rolledWhy,
        String words,
        String calendar,
        Optional<UUID> event,
        ObligationStatus status,
        Optional<String> reason,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> settledOn,
        long version) {

    /** Whether the first report came after the due day, or none came by this day. */
    public boolean isLateOn(LocalDate today) {
        return reportedOn.orElse(today).isAfter(dueOn);
    }
}
