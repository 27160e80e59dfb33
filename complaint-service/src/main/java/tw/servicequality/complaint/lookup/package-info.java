/** 查詢碼: what a petitioner without a login shows to follow his case. Random, told once, kept as a digest only. */
package tw.servicequality.complaint.lookup;
