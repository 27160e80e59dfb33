/**
 * Tables in office files: spreadsheets (ODS, XLSX) and texts (ODT, DOCX) are read into rows and cells, with merged cells and lists; what is wrong
 * in one is told by row and column. Read by hand with the JDK's own parser, which needs no more than a page for each format and keeps
 * entities and archives that unpack without end out. Shared because every office brings its tables so; what they mean is the features' business.
 */
package tw.servicequality.platform.office;
