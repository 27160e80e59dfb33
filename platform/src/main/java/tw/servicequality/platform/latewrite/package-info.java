/**
 * Rows that a transaction leaves beside its change (its fact, its audit entry, its timer): nobody reads them before it commits, so
 * they wait and are sent together, in their order, in one round trip.
 */
package tw.servicequality.platform.latewrite;
