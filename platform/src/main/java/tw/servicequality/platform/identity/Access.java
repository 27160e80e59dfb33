package tw.servicequality.platform.identity;

import java.util.Set;

/**
 * One line of a feature's table of who may do what. Each feature has one enum of these: role and ownership side by side; the
 * state is the aggregate's own matter.
 */
public interface Access {

    /** Names of the realm's roles, any of which suffices. */
    Set<String> roles();

    Reach reach();

    /** Whose matters the caller may touch. */
    enum Reach {
        /** Of the caller's own agency. */
        OWN,
        /** Of the caller's own agency or one below it in the register. */
        OWN_OR_SUPERVISED,
        /** Of an agency below the caller's, but not its own: nobody supervises himself. */
        SUPERVISED,
        /** Of every agency. */
        ANY
    }
}
