package tw.servicequality.platform.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import tw.servicequality.platform.problem.Problem;

/** The gate with one of its checks taken out, for the test that sees whether anybody would notice. Without a hole it is the gate. */
@Alternative
@Priority(1)
@Singleton
public class HoledGate extends Gate {

    private final Callers callers;
    private volatile Access hole;

    HoledGate(Callers callers, AgencyDirectory directory) {
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
