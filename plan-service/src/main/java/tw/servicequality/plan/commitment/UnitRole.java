package tw.servicequality.plan.commitment;

/** 管制 or 辦理. */
public enum UnitRole {
    CONTROL,
    HANDLE
}
