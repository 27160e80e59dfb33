/** 獎勵: who earned what, by which article. */
package tw.servicequality.reward;
