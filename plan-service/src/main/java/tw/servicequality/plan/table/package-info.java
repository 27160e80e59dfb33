/**
 * 計畫表格: reads a plan out of a spreadsheet (ODS, XLSX) or a text document (ODT, DOCX) with the usual table and makes the plan
 * document of it. Everything wrong is told with its row and column; nothing is taken over by halves.
 */
package tw.servicequality.plan.table;
