/** 定案: what must be settled before a result is final. */
package tw.servicequality.assessment.finalization;
