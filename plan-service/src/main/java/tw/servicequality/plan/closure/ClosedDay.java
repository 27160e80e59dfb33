package tw.servicequality.plan.closure;

/** What all closures in force for one day come to. */
public record ClosedDay(ClosurePart part, String reason) {

    /** A morning and an afternoon are the whole day. */
    ClosedDay and(ClosedDay other) {
        var both = reason.equals(other.reason) ? reason : reason + "；" + other.reason;
        return new ClosedDay(part == other.part ? part : ClosurePart.WHOLE_DAY, both);
    }

    /** Whether nobody works that day; half a day closed is still a working day. */
    public boolean isWhole() {
        return part == ClosurePart.WHOLE_DAY;
    }

    /** In Chinese, as it is shown. */
    public String label() {
        return part.label() + "停止上班：" + reason;
    }
}
