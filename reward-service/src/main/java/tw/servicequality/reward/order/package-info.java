/**
 * 獎懲令: what was decided becomes an order with number and legal basis, a grant for each person, and an entry in each person's ledger, all in one
 * transaction. An order is never changed; what was wrong is revoked.
 */
package tw.servicequality.reward.order;
