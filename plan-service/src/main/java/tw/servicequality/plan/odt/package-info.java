/** Text documents in ODF (CNS 15251) written from data, and their PDF rendered from the very same file. Knows paper, not plans. */
package tw.servicequality.plan.odt;
