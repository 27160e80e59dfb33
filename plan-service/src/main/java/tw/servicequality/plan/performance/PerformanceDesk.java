package tw.servicequality.plan.performance;

import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_PLAN_NOT_PUBLISHED;
import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_EXISTS;
import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.PdfRenderer;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.plan.plan.PlanStatus;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.problem.HttpProblem;

/** What is done with the performance report of a plan. */
@ApplicationScoped
class PerformanceDesk {

    private final PlanLibrary library;
    private final PerformanceReports reports;
    private final PerformanceTemplates templates;
    private final PdfRenderer renderer;
    private final Gate gate;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    PerformanceDesk(
            PlanLibrary library,
            PerformanceReports reports,
            PerformanceTemplates templates,
            PdfRenderer renderer,
            Gate gate,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.library = library;
        this.reports = reports;
        this.templates = templates;
        this.renderer = renderer;
        this.gate = gate;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PerformanceReport begin(String planId, LocalDate cutOff) {
        var plan = open(PerformanceAccess.WRITE, planId);
        if (plan.status() != PlanStatus.PUBLISHED && plan.status() != PlanStatus.CLOSED) {
            throw PERFORMANCE_PLAN_NOT_PUBLISHED.because(plan.status().name());
        }
        if (reports.of(plan.planId()).isPresent()) {
            throw PERFORMANCE_REPORT_EXISTS.because(planId);
        }
        var report = PerformanceReport.of(plan.planId(), plan.agency(), templates.inForce(), cutOff);
        reports.persist(report);
        outbox.add(report.begun());
        return report;
    }

    /** Drafts only for the agency and those above it; for the others there is none. */
    @Transactional
    Reading read(String planId) {
        var plan = library.get(planId);
        var report = reports.get(plan.planId());
        if (report.status() != PerformanceStatus.ISSUED) {
            gate.require(PerformanceAccess.READ, report.agency(), PERFORMANCE_REPORT_NOT_FOUND, planId);
        }
        return new Reading(plan, report, templates.inForce());
    }

    @Transactional
    Reading write(String planId, String ifMatch, LocalDate cutOff, ReportContent content) {
        var reading = change(PerformanceAccess.WRITE, planId, ifMatch);
        reading.report.write(cutOff, content);
        reports.flush();
        audit.record(
                "PerformanceReportWritten",
                reading.report.id().toString(),
                reading.report.version(),
                Map.of("plan", planId));
        return reading;
    }

    /** Rendered before the transaction that issues it: LibreOffice takes seconds, and what was rendered must be what is issued. */
    Reading issue(String planId, String ifMatch) {
        var pdf = renderer.render(draft(planId, ifMatch).text());
        return finish(planId, ifMatch, PdfPages.in(pdf));
    }

    @Transactional
    Reading draft(String planId, String ifMatch) {
        return change(PerformanceAccess.ISSUE, planId, ifMatch);
    }

    @Transactional
    Reading finish(String planId, String ifMatch, int pages) {
        var reading = change(PerformanceAccess.ISSUE, planId, ifMatch);
        outbox.add(reading.report.issue(templates.inForce(), reading.findings(), pages, LocalDate.now(clock)));
        return reading;
    }

    private Reading change(Access access, String planId, String ifMatch) {
        var plan = open(access, planId);
        var report = reports.get(plan.planId());
        IfMatch.require(ifMatch, report.version());
        return new Reading(plan, report, templates.inForce());
    }

    private KnownPlan open(Access access, String planId) {
        gate.require(access);
        var plan = library.get(planId);
        gate.require(access, plan.agency(), HttpProblem.FORBIDDEN, "此操作不屬於呼叫者的機關");
        return plan;
    }

    /** A report with the plan it is of and the format it keeps to. */
    record Reading(KnownPlan plan, PerformanceReport report, PerformanceTemplate template) {

        OdtText text() {
            return PerformanceText.of(template, plan, report);
        }

        List<ReportFinding> findings() {
            return ReportFinding.of(template, report.content());
        }
    }
}
