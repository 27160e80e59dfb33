/**
 * 評分表格: a score sheet as a spreadsheet, one row for each place, band and acknowledged gap. Reading makes the document of it, whole or not at
 * all, with every fault at its row and column; writing makes a spreadsheet that reads as the same document.
 */
package tw.servicequality.assessment.sheettable;
