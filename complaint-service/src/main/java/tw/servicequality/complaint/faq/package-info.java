/**
 * 常見問答: what one petitioner was told may help the next. Drafted from an answered case or from experience, reviewed, published; no
 * word of it may tell who asked.
 */
package tw.servicequality.complaint.faq;
