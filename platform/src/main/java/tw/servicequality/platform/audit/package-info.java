/**
 * The trail of who changed what: append-only, chained by hash behind the writers, its heads anchored outside the database.
 * Shared because a chain is only worth something when nothing in the house is exempt from it.
 */
package tw.servicequality.platform.audit;
