/**
 * 人事制度: what the personnel system of an agency says of committees, of orders issued first, and of what levels are worth. Dated data; an
 * agency's system is assigned, not guessed.
 */
package tw.servicequality.reward.regime;
