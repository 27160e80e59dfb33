/** Documents in open formats (CNS 15251), written from data: text as ODT and the PDF of it, tables as ODS and CSV. Knows paper, not what stands on it. */
package tw.servicequality.platform.document;
