/**
 * 考核小組: who scores an assessment, who was replaced, and who is recused (迴避) and therefore may neither score nor see more than
 * its subject may.
 */
package tw.servicequality.assessment.panel;
