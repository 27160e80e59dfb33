/** 執行計畫: imported whole from a document, submitted, returned or approved, published; read by everyone from then on. */
package tw.servicequality.plan.plan;
