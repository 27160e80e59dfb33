/**
 * 獎懲紀錄: per person and year every reward and penalty, append-only; what was revoked stays and gets an entry of its own. Levels are never
 * merged; offsets and points are worked out when read, and only as far as the agency's personnel system says.
 */
package tw.servicequality.reward.ledger;
