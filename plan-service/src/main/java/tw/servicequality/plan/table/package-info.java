/**
 * 計畫表格: reads a plan out of a spreadsheet (ODS, XLSX) or a text document (ODT, DOCX) with the usual table and makes the plan
 * document of it. Everything wrong is told with its row and column; nothing is taken over by halves. Read by hand with the JDK's own
 * parser, which needs no more than a page for each format and keeps entities and archives that unpack without end out.
 */
package tw.servicequality.plan.table;
