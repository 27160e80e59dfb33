/**
 * Facts of other services come in through here: each has its effect once, in order per key, or is parked where an operator
 * sees it. Shared because a swallowed fact cannot be found again.
 */
package tw.servicequality.platform.inbox;
