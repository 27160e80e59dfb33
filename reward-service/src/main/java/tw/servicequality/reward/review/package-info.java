/**
 * 敘獎審議: a proposal on its way from the unit through personnel office, committee and head, where needed the competent authority, to an order.
 * Each step says who acted in which role and why; nobody acts in a case of his own.
 */
package tw.servicequality.reward.review;
