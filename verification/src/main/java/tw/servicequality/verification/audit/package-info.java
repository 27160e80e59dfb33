/**
 * Verifies the audit trails offline: written anew from the description of the chain, sharing no code with what seals it, so that
 * one mistake cannot hide in both.
 */
package tw.servicequality.verification.audit;
