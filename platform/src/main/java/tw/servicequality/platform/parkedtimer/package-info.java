/**
 * Timers that kept failing, for an operator to see and revive. Beside the timers and not among them, because it is HTTP for one
 * role, and the mechanism knows nothing of it.
 */
package tw.servicequality.platform.parkedtimer;
