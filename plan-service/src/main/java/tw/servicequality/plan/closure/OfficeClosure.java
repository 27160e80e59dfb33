package tw.servicequality.plan.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.plan.closure.ClosureEvent.OfficeClosureDeclared;
import tw.servicequality.plan.closure.ClosureEvent.OfficeClosureWithdrawn;

/** 停止上班公告 */
@Entity
@Table(name = "declared_closure")
class OfficeClosure {

    private static final LocalDate EARLIEST = LocalDate.of(1912, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @Id
    private UUID id;

    private String agency;
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private ClosurePart part;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ClosureStatus status = ClosureStatus.DECLARED;

    private Instant declaredAt;
    private Instant withdrawnAt;

    @Version
    private long version;

    static OfficeClosure of(String agency, LocalDate date, ClosurePart part, String reason, Instant now) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw ClosureProblem.CLOSURE_DATE_OUT_OF_RANGE
                    .because(EARLIEST + " 至 " + LATEST)
                    .at("/date");
        }
        var closure = new OfficeClosure();
        closure.id = UUID.randomUUID();
        closure.agency = agency;
        closure.date = date;
        closure.part = part;
        closure.reason = reason;
        closure.declaredAt = now;
        return closure;
    }

    ClosureEvent declared() {
        return new OfficeClosureDeclared(id, agency, date, part, declaredAt, reason, version);
    }

    ClosureEvent withdraw(Instant now) {
        moveTo(ClosureStatus.WITHDRAWN);
        withdrawnAt = now;
        return new OfficeClosureWithdrawn(id, agency, date, part, now, version + 1);
    }

    private void moveTo(ClosureStatus next) {
        if (!ClosureStatus.MOVES.get(status).contains(next)) {
            throw ClosureProblem.CLOSURE_WITHDRAWN.because(id.toString());
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    LocalDate date() {
        return date;
    }

    ClosurePart part() {
        return part;
    }

    String reason() {
        return reason;
    }

    ClosureStatus status() {
        return status;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    long version() {
        return version;
    }
}
