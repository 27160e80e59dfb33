package tw.servicequality.complaint.attachment;

/** 附件來源 */
enum AttachmentSource {
    /** 陳情人 */
    PETITIONER,
    /** 承辦機關 */
    OFFICER
}
