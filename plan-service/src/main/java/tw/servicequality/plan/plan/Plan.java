package tw.servicequality.plan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.PlanEvent.PlanApproved;
import tw.servicequality.plan.plan.PlanEvent.PlanImported;
import tw.servicequality.plan.plan.PlanEvent.PlanPublished;
import tw.servicequality.plan.plan.PlanEvent.PlanReturned;
import tw.servicequality.plan.plan.PlanEvent.PlanSubmitted;

/** 執行計畫 */
@Entity
class Plan {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long serial;

    private String agency;
    private Integer rocYear;
    private Integer titleRocYear;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private byte[] digest;

    @Embedded
    private PlanCounts counts;

    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "plan_finding", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanFinding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_move", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanMove> moves = new ArrayList<>();

    @Version
    private long version;

    static Plan of(String agency, PlanDocument document, List<PlanFinding> findings, Instant now) {
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.agency = agency;
        plan.rocYear = document.rocYear().orElse(null);
        plan.titleRocYear = document.titleRocYear().orElse(null);
        plan.title = document.title().orElse(null);
        plan.digest = document.digest();
        plan.counts = PlanCounts.of(document);
        plan.importedAt = now;
        plan.findings.addAll(findings);
        return plan;
    }

    PlanEvent imported(LocalDate today) {
        return new PlanImported(id, agency, rocYear, title, counts, today, version);
    }

    /** 陳報 */
    PlanEvent submit(String documentNumber, LocalDate today) {
        moveTo(new PlanMove(PlanStatus.SUBMITTED, today, agency, documentNumber, null));
        return new PlanSubmitted(id, agency, documentNumber, today, version + 1);
    }

    /** 退回 */
    PlanEvent returnWith(String comments, String by, LocalDate today) {
        moveTo(new PlanMove(PlanStatus.RETURNED, today, by, null, comments));
        return new PlanReturned(id, agency, by, today, version + 1);
    }

    /** 核定 */
    PlanEvent approve(String documentNumber, String by, LocalDate today) {
        moveTo(new PlanMove(PlanStatus.APPROVED, today, by, documentNumber, null));
        return new PlanApproved(id, agency, by, documentNumber, today, version + 1);
    }

    /** 公布 */
    PlanEvent publish(LocalDate today) {
        moveTo(new PlanMove(PlanStatus.PUBLISHED, today, agency, null, null));
        return new PlanPublished(id, agency, rocYear, title, counts.actions(), today, version + 1);
    }

    private void moveTo(PlanMove move) {
        if (!PlanStatus.MOVES.get(status).contains(move.status())) {
            throw PlanProblem.PLAN_MOVE_NOT_ALLOWED.because(status + " → " + move.status());
        }
        status = move.status();
        moves.add(move);
    }

    UUID id() {
        return id;
    }

    long serial() {
        return serial;
    }

    String agency() {
        return agency;
    }

    Optional<Integer> rocYear() {
        return Optional.ofNullable(rocYear);
    }

    Optional<Integer> titleRocYear() {
        return Optional.ofNullable(titleRocYear);
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    PlanStatus status() {
        return status;
    }

    PlanCounts counts() {
        return counts;
    }

    Instant importedAt() {
        return importedAt;
    }

    List<PlanFinding> findings() {
        return List.copyOf(findings);
    }

    List<PlanMove> moves() {
        return List.copyOf(moves);
    }

    long version() {
        return version;
    }
}
