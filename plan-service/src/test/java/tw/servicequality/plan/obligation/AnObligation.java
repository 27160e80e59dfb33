package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.UUID;

/** Obligations as the database would hand them out: rows are made by statements, not by the entity. */
final class AnObligation {

    /** 109年6月及12月結束後之次月4號前, rolled from the Saturday. */
    static final LocalDate DUE = LocalDate.of(2020, 7, 6);

    private AnObligation() {}

    static Obligation thatIs(ObligationStatus status) {
        var obligation = new Obligation();
        set(obligation, "id", new UUID(0, 1));
        set(obligation, "coversStart", LocalDate.of(2020, 1, 1));
        set(obligation, "coversEnd", LocalDate.of(2020, 6, 30));
        set(obligation, "dueOn", DUE);
        set(obligation, "status", status);
        return obligation;
    }

    private static void set(Obligation obligation, String column, Object value) {
        try {
            var field = Obligation.class.getDeclaredField(column);
            field.setAccessible(true);
            field.set(obligation, value);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }
}
