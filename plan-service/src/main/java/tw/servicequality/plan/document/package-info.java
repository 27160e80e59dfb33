/**
 * 計畫文件: reads a plan document, refuses it with the place of every fault, and notes what is odd in it. It corrects nothing: what
 * an agency wrote stays as it wrote it.
 */
package tw.servicequality.plan.document;
