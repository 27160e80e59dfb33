package tw.servicequality.platform.calendar;

/** Something was declared or withdrawn: fired in the transaction that records it, for those who remember what they have read. */
public record OfficeClosuresChanged() {}
