package tw.servicequality.plan.closure;

/** Which part of the day an office stays closed: 全日, 上午, 下午. */
enum ClosurePart {
    WHOLE_DAY,
    MORNING,
    AFTERNOON
}
