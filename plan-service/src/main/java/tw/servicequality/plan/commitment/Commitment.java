package tw.servicequality.plan.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.plan.schedule.Period;

/** 列管事項: what was decided on an action or a clause of the whole plan. */
@Entity
class Commitment {

    @Id
    private UUID id;

    private UUID planId;
    private String agency;
    private String source;
    private int position;
    private Integer dimension;
    private String clause;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CommittedUnit> units = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CommittedDue> dues = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CommittedTarget> targets = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidence = List.of();

    private LocalDate decidedOn;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "commitment_change", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<CommitmentChange> changes = new ArrayList<>();

    @Version
    private long version;

    /** 確認列管 */
    static Commitment confirmed(CommitmentSource of, String agency, CommitmentTerms terms, LocalDate today) {
        var commitment = decided(of, agency, CommitmentStatus.CONFIRMED, today);
        commitment.become(terms);
        return commitment;
    }

    /** 不列管 */
    static Commitment refused(CommitmentSource of, String agency, String reason, LocalDate today) {
        var commitment = decided(of, agency, CommitmentStatus.REFUSED, today);
        commitment.reason = reason;
        return commitment;
    }

    private static Commitment decided(CommitmentSource of, String agency, CommitmentStatus status, LocalDate today) {
        var commitment = new Commitment();
        commitment.id = of.commitment();
        commitment.planId = of.plan();
        commitment.agency = agency;
        commitment.source = of.source();
        commitment.position = of.position();
        commitment.dimension = of.dimension().orElse(null);
        commitment.clause = of.clause();
        commitment.status = status;
        commitment.decidedOn = today;
        return commitment;
    }

    /** 變更, also of what was refused before. What it was stays with the reason. */
    void change(CommitmentTerms terms, String reason, LocalDate today) {
        moveTo(CommitmentStatus.CONFIRMED, reason, today);
        become(terms);
    }

    /** 改為不列管 */
    void refuse(String reason, LocalDate today) {
        moveTo(CommitmentStatus.REFUSED, reason, today);
    }

    /** Takes a new decision in the place of one that has lapsed; false where one stands. */
    boolean decidedAgainAs(Commitment anew) {
        if (status != CommitmentStatus.LAPSED) {
            return false;
        }
        moveTo(anew.status, anew.reason().orElse("文件更換後重新確認"), anew.decidedOn);
        anew.terms().ifPresent(this::become);
        return true;
    }

    /** 文件更換後: stays with its place in the new document where the clause is the same, and lapses otherwise; null means it is gone. */
    void restOn(CommitmentSource now, String why, LocalDate today) {
        var same = now != null && now.clause().equals(clause);
        if (!same && status != CommitmentStatus.LAPSED) {
            moveTo(CommitmentStatus.LAPSED, why, today);
        }
        dimension = now == null ? null : now.dimension().orElse(null);
        position = now == null ? position : now.position();
        clause = now == null ? clause : now.clause();
    }

    private void moveTo(CommitmentStatus next, String reason, LocalDate today) {
        if (!CommitmentStatus.MOVES.get(status).contains(next)) {
            throw CommitmentProblem.COMMITMENT_MOVE_NOT_ALLOWED.because(status + " → " + next);
        }
        changes.add(new CommitmentChange(today, reason, terms().orElse(null)));
        status = next;
        decidedOn = today;
        this.reason = reason;
    }

    private void become(CommitmentTerms terms) {
        periodStart = terms.period().start();
        periodEnd = terms.period().end();
        units = terms.units();
        dues = terms.dues();
        targets = terms.targets();
        evidence = terms.evidence();
    }

    /** Empty where nothing was ever confirmed. */
    Optional<CommitmentTerms> terms() {
        return Optional.ofNullable(periodStart)
                .map(start -> new CommitmentTerms(new Period(start, periodEnd), units, dues, targets, evidence));
    }

    CommitmentSource of() {
        return new CommitmentSource(planId, source, position, Optional.ofNullable(dimension), clause);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    String agency() {
        return agency;
    }

    CommitmentStatus status() {
        return status;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    List<CommitmentChange> changes() {
        return List.copyOf(changes);
    }

    long version() {
        return version;
    }
}
