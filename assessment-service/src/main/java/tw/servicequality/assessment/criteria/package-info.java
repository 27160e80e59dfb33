/**
 * What a score sheet (評分表) says: its tree of criteria, bands and grades, and what it makes of points. Pure rules without
 * database or HTTP, so that scoring, ranking and explanation read the same sheet in the same way.
 */
package tw.servicequality.assessment.criteria;
