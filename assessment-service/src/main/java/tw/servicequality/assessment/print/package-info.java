/** 附表1、附表2 and 函知 as documents: a result in the layout that its plan prescribes, from stored data, the same bytes every time. */
package tw.servicequality.assessment.print;
