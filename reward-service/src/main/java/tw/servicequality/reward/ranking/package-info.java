/**
 * The facts that rewards follow from, as heard from the assessments: published rankings and finalised assessments, kept with
 * the ids of the events that told them.
 */
package tw.servicequality.reward.ranking;
