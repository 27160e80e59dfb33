/** 查詢與更正 (個人資料保護法 §3, §10, §11 I): a petitioner sees what is kept of him, and corrects how he can be reached, by number and code. */
package tw.servicequality.complaint.rectification;
