package tw.servicequality.platform.identity;

import static tw.servicequality.platform.problem.HttpProblem.FORBIDDEN;
import static tw.servicequality.platform.problem.HttpProblem.UNAUTHENTICATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.platform.problem.Problem;

/** Decides by a feature's {@link Access} table. A caller from elsewhere is told «not found», never «forbidden». */
@ApplicationScoped
public class Gate {

    private final Callers callers;
    private final AgencyDirectory directory;

    protected Gate(Callers callers, AgencyDirectory directory) {
        this.callers = callers;
        this.directory = directory;
    }

    /** The caller, if his role allows this at all: otherwise UNAUTHENTICATED or FORBIDDEN. */
    public Caller require(Access access) {
        var caller = callers.current();
        if (caller.isAnonymous()) {
            throw UNAUTHENTICATED.because("請附上有效的 Bearer 權杖");
        }
        if (!caller.hasAnyOf(access.roles())) {
            throw FORBIDDEN.because("此角色不得執行這項操作");
        }
        return caller;
    }

    /** The caller, if his role allows this and the matter's agency is within his reach: otherwise the given «not found». */
    public Caller require(Access access, String agency, Problem notFound, String what) {
        var caller = require(access);
        if (!reaches(access.reach(), caller, agency)) {
            throw notFound.because(what);
        }
        return caller;
    }

    /** The agencies whose matters a list may show this caller; empty means every agency. */
    public Set<String> visible(Access access) {
        var caller = require(access);
        return switch (access.reach()) {
            case OWN -> Set.of(caller.agency());
            case OWN_OR_SUPERVISED -> directory.withSubordinates(caller.agency());
            case SUPERVISED -> directory.subordinates(caller.agency());
            case ANY -> Set.of();
        };
    }

    private boolean reaches(Access.Reach reach, Caller caller, String agency) {
        return switch (reach) {
            case OWN -> caller.agency().equals(agency);
            case OWN_OR_SUPERVISED -> caller.agency().equals(agency) || directory.supervises(caller.agency(), agency);
            case SUPERVISED -> directory.supervises(caller.agency(), agency);
            case ANY -> true;
        };
    }
}
