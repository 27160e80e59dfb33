/**
 * 保存年限: how long the personal data of an ended case must be kept, by dated rules per agency and class of case. Until then nobody may
 * erase them (檔案法 §12), after that they are to be erased (個人資料保護法 §11 III).
 */
package tw.servicequality.complaint.retention;
