package tw.servicequality.complaint.report;

import static tw.servicequality.complaint.report.ReportProblem.COMPLAINT_REPORT_PERIOD_NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;

/** 擬製與簽核: counted, completed and signed. */
@ApplicationScoped
class PrepareReport {

    private final Reports reports;
    private final Counting counting;
    private final LineNames names;
    private final Outbox outbox;
    private final AuditTrail audit;

    PrepareReport(Reports reports, Counting counting, LineNames names, Outbox outbox, AuditTrail audit) {
        this.reports = reports;
        this.counting = counting;
        this.names = names;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Counts, or counts anew; the recommendations stay. */
    @Transactional
    Report generate(String agency, ReportPeriod period, Instant now) {
        if (!period.isOverOn(Taipei.on(now))) {
            throw COMPLAINT_REPORT_PERIOD_NOT_OVER.because(period.text());
        }
        var known = reports.find(agency, period);
        known.ifPresent(Report::demandDraft);
        var figures = counting.count(agency, period, names.in(agency, period));
        known.ifPresent(report -> report.recount(figures, now));
        var report = known.orElseGet(() -> Report.of(agency, period, figures, now));
        reports.persist(report);
        return told("ComplaintReportGenerated", report);
    }

    @Transactional
    Report recommend(String agency, ReportPeriod period, String ifMatch, String text) {
        var report = reports.get(agency, period);
        IfMatch.require(ifMatch, report.version());
        report.recommend(text);
        return told("ComplaintReportRecommended", report);
    }

    @Transactional
    Report sign(String agency, ReportPeriod period, String ifMatch, Instant now) {
        var report = reports.get(agency, period);
        IfMatch.require(ifMatch, report.version());
        outbox.add(report.sign(now));
        return report;
    }

    private Report told(String change, Report report) {
        reports.flush();
        var subject = report.agency() + "/" + report.period().text();
        audit.record(change, subject, report.version(), Map.of("state", report.state()));
        return report;
    }
}
