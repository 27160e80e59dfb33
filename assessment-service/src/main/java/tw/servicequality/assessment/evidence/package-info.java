/**
 * 佐證資料: facts heard from the other services, kept with their numbers and offered to assessors. A fact is evidence of
 * nothing by itself; the assessor decides what it shows.
 */
package tw.servicequality.assessment.evidence;
