/**
 * Timers as rows: set and cancelled with the change they belong to, fired in batches with all their effects in one transaction,
 * by any number of replicas, never early and never twice. Shared because every service waits for days to come, and a timer in
 * memory dies with its process.
 */
package tw.servicequality.platform.timer;
