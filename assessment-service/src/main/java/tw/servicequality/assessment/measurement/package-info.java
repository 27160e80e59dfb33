/**
 * 量測: courtesy calls, answers sampled, links checked, surveys and counted online services, recorded as they happen, corrected with a reason
 * and never deleted. What they come to in a period says which band of a criterion is meant; the assessor decides. What is measured during
 * an unannounced check stays with those who check until the subject may know.
 */
package tw.servicequality.assessment.measurement;
