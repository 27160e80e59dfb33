package tw.servicequality.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.PlanEvent.PlanAbandoned;
import tw.servicequality.plan.plan.PlanEvent.PlanApproved;
import tw.servicequality.plan.plan.PlanEvent.PlanClosed;
import tw.servicequality.plan.plan.PlanEvent.PlanDocumentReplaced;
import tw.servicequality.plan.plan.PlanEvent.PlanImported;
import tw.servicequality.plan.plan.PlanEvent.PlanPublished;
import tw.servicequality.plan.plan.PlanEvent.PlanReturned;
import tw.servicequality.plan.plan.PlanEvent.PlanSubmitted;
import tw.servicequality.plan.plan.PlanEvent.PlanSuperseded;

/** 執行計畫 */
@Entity
class Plan {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long serial;

    private String agency;

    @Embedded
    private PlanContent content = new PlanContent();

    @Embedded
    private PlanEdition edition;

    @Embedded
    private PlanLife life = new PlanLife();

    private Instant importedAt;

    @Version
    private long version;

    static Plan of(String agency, String agencyName, PlanDocument document, List<PlanFinding> findings, Instant now) {
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.agency = agency;
        plan.content.take(agencyName, document, findings);
        plan.edition = PlanEdition.first(plan.id);
        plan.importedAt = now;
        return plan;
    }

    /** 修訂: the next edition, which has to go the whole way itself; this one stays in force until it is published. */
    Plan amendedBy(PlanDocument document, String agencyName, String reason, List<PlanFinding> findings, Instant now) {
        Amendment.requireOf(this, document);
        var plan = of(agency, agencyName, document, findings, now);
        plan.edition = edition.next(id, reason);
        return plan;
    }

    PlanEvent imported(LocalDate today) {
        return new PlanImported(
                id,
                agency,
                heading().rocYear(),
                heading().title(),
                content.counts(),
                today,
                edition.number(),
                edition.amends(),
                version);
    }

    /** 更換文件: as long as the plan is in the hands of its own planner. */
    PlanEvent replace(PlanDocument document, String agencyName, List<PlanFinding> findings, LocalDate today) {
        if (!PlanStatus.IN_HAND.contains(status())) {
            throw PlanProblem.PLAN_DOCUMENT_FIXED.because(status().name());
        }
        if (content.isOf(document)) {
            throw PlanProblem.PLAN_DOCUMENT_UNCHANGED.because(id.toString());
        }
        content.take(agencyName, document, findings);
        return PlanDocumentReplaced.of(this, today);
    }

    /** 陳報 */
    PlanEvent submit(String documentNumber, LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.SUBMITTED, today, agency, documentNumber, null));
        return new PlanSubmitted(id, agency, documentNumber, today, version + 1);
    }

    /** 退回 */
    PlanEvent returnWith(String comments, String by, LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.RETURNED, today, by, null, comments));
        return new PlanReturned(id, agency, by, today, version + 1);
    }

    /** 核定 */
    PlanEvent approve(String documentNumber, String by, LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.APPROVED, today, by, documentNumber, null));
        return new PlanApproved(id, agency, by, documentNumber, today, version + 1);
    }

    /** 公布 */
    PlanEvent publish(LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.PUBLISHED, today, agency, null, null));
        return new PlanPublished(
                id,
                agency,
                heading().rocYear(),
                heading().title(),
                content.counts().actions(),
                today,
                edition.number(),
                edition.amends(),
                version + 1);
    }

    /** 修訂公布後，前一版次 */
    PlanEvent supersededBy(UUID newer, LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.SUPERSEDED, today, agency, null, null));
        return new PlanSuperseded(id, agency, edition.number(), newer, today, version + 1);
    }

    /** 年度結案: after the last day of the plan's time. */
    PlanEvent close(String documentNumber, LocalDate today) {
        if (status() == PlanStatus.PUBLISHED && !heading().isOverOn(today)) {
            throw PlanProblem.PLAN_YEAR_NOT_OVER.because(heading().periodEnd().toString());
        }
        life.moveTo(new PlanMove(PlanStatus.CLOSED, today, agency, documentNumber, null));
        return new PlanClosed(id, agency, heading().rocYear(), documentNumber, today, version + 1);
    }

    /** 撤案 */
    PlanEvent abandon(String reason, LocalDate today) {
        life.moveTo(new PlanMove(PlanStatus.ABANDONED, today, agency, null, reason));
        return new PlanAbandoned(id, agency, today, version + 1);
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

    PlanHeading heading() {
        return content.heading();
    }

    PlanEdition edition() {
        return edition;
    }

    PlanContent content() {
        return content;
    }

    PlanStatus status() {
        return life.status();
    }

    Instant importedAt() {
        return importedAt;
    }

    List<PlanMove> moves() {
        return life.moves();
    }

    long version() {
        return version;
    }
}
