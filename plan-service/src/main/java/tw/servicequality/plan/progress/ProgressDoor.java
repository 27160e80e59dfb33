package tw.servicequality.plan.progress;

import static tw.servicequality.plan.progress.ProgressProblem.PROGRESS_NOT_THEIR_UNIT;
import static tw.servicequality.plan.progress.ProgressProblem.PROGRESS_OBLIGATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.plan.obligation.ObligationDesk;
import tw.servicequality.plan.obligation.ObligationFacts;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Gate;

/** How a caller comes to an obligation of a plan, and what he may do with its reports there. */
@ApplicationScoped
public class ProgressDoor {

    private static final Set<String> FOR_ALL_UNITS = Set.of("planner", "secretariat");

    private final Gate gate;
    private final ObligationDesk obligations;
    private final ProgressReports reports;

    ProgressDoor(Gate gate, ObligationDesk obligations, ProgressReports reports) {
        this.gate = gate;
        this.obligations = obligations;
        this.reports = reports;
    }

    /** The obligation, within the reach of that act; PROGRESS_OBLIGATION_NOT_FOUND otherwise. */
    public ObligationFacts open(ProgressAccess access, String planId, String obligationId) {
        gate.require(access);
        var obligation = obligations.get(obligationId);
        if (!obligation.plan().toString().equals(planId)) {
            throw PROGRESS_OBLIGATION_NOT_FOUND.because(obligationId);
        }
        var caller = gate.require(access, obligation.agency(), PROGRESS_OBLIGATION_NOT_FOUND, obligationId);
        if (access == ProgressAccess.REPORT) {
            demandUnit(caller, obligation);
        }
        return obligation;
    }

    /** The report of that number, after {@link #open}; PROGRESS_REPORT_NOT_FOUND if there is none. */
    public UUID report(ObligationFacts obligation, String number) {
        return reports.get(obligation.id(), number).id();
    }

    /** Where the plan says a unit in words only, any unit of the agency may be meant. */
    private static void demandUnit(Caller caller, ObligationFacts obligation) {
        if (!caller.unit().isEmpty()
                && !caller.unit().equals(obligation.unit())
                && isCode(obligation.unit())
                && !caller.hasAnyOf(FOR_ALL_UNITS)) {
            throw PROGRESS_NOT_THEIR_UNIT.because("負責單位為 " + obligation.unit());
        }
    }

    private static boolean isCode(String unit) {
        return unit.matches("[A-Z0-9][A-Z0-9-]*");
    }
}
