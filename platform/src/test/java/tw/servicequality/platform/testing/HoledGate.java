package tw.servicequality.platform.testing;

import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.Problem;

/**
 * The gate with one of its checks taken out, for the test that sees whether anybody would notice. Without a hole it is the gate. A
 * service's tests produce it as the alternative that is used.
 */
public class HoledGate extends Gate {

    private final Callers callers;
    private volatile Access hole;

    public HoledGate(Callers callers, AgencyDirectory directory) {
        super(callers, directory);
        this.callers = callers;
    }

    /** From now on this is not asked for; null closes the hole. */
    public void open(Access access) {
        hole = access;
    }

    @Override
    public Caller require(Access access) {
        return access == hole ? callers.current() : super.require(access);
    }

    @Override
    public Caller require(Access access, String agency, Problem notFound, String what) {
        return access == hole ? callers.current() : super.require(access, agency, notFound, what);
    }
}
