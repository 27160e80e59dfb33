/**
 * 引用佐證: which evidence a criterion asks for by its own words, with what it comes to; and that what a result names is disclosed with
 * it. Which words ask for what is data ({@code rules/citation}).
 */
package tw.servicequality.assessment.citation;
