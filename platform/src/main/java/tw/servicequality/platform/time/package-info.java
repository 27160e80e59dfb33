/**
 * The one clock of the house, in Asia/Taipei, and the door through which the demo profile alone sets it for all processes of a host.
 * It is shared because rules, timers, events and the audit trail of every service must agree on what time it is, and tests must be able to move it.
 */
package tw.servicequality.platform.time;
