package tw.servicequality.plan.performance;

import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_CUT_OFF_IN_FUTURE;
import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_INCOMPLETE;
import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_ISSUED;
import static tw.servicequality.plan.performance.PerformanceProblem.PERFORMANCE_REPORT_TOO_LONG;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.plan.performance.PerformanceEvent.PerformanceReportBegun;
import tw.servicequality.plan.performance.PerformanceEvent.PerformanceReportIssued;

/** 績效總報告 */
@Entity
class PerformanceReport {

    @Id
    private UUID id;

    private UUID planId;
    private String agency;
    private String template;
    private int templateVersion;
    private LocalDate cutOff;

    @Enumerated(EnumType.STRING)
    private PerformanceStatus status = PerformanceStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content = ReportContent.EMPTY;

    private Integer pages;
    private LocalDate issuedOn;

    @Version
    private long version;

    static PerformanceReport of(UUID planId, String agency, PerformanceTemplate template, LocalDate cutOff) {
        var report = new PerformanceReport();
        report.id = UUID.randomUUID();
        report.planId = planId;
        report.agency = agency;
        report.template = template.template();
        report.templateVersion = template.version();
        report.cutOff = cutOff;
        return report;
    }

    PerformanceEvent begun() {
        return new PerformanceReportBegun(id, planId, agency, cutOff, version);
    }

    /** Any content may be kept while it is written. */
    void write(LocalDate cutOff, ReportContent content) {
        if (status == PerformanceStatus.ISSUED) {
            throw PERFORMANCE_REPORT_ISSUED.because(planId.toString());
        }
        this.cutOff = cutOff;
        this.content = content;
    }

    /** 提報: what the format demands must be there, on no more pages than it allows. */
    PerformanceEvent issue(PerformanceTemplate template, List<ReportFinding> findings, int pages, LocalDate today) {
        if (!PerformanceStatus.MOVES.get(status).contains(PerformanceStatus.ISSUED)) {
            throw PERFORMANCE_REPORT_ISSUED.because(planId.toString());
        }
        if (cutOff.isAfter(today)) {
            throw PERFORMANCE_CUT_OFF_IN_FUTURE.because(cutOff.toString()).at("/cutOff");
        }
        if (!findings.isEmpty()) {
            var first = findings.getFirst();
            throw PERFORMANCE_REPORT_INCOMPLETE
                    .because(first.code() + "：" + first.text() + "，共 " + findings.size() + " 處")
                    .at(first.pointer());
        }
        if (pages > template.pagesAtMost()) {
            throw PERFORMANCE_REPORT_TOO_LONG.because(pages + " 頁，上限 " + template.pagesAtMost() + " 頁");
        }
        status = PerformanceStatus.ISSUED;
        this.pages = pages;
        issuedOn = today;
        return new PerformanceReportIssued(id, planId, agency, cutOff, pages, today, version + 1);
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

    LocalDate cutOff() {
        return cutOff;
    }

    PerformanceStatus status() {
        return status;
    }

    ReportContent content() {
        return content;
    }

    /** Once issued. */
    Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    long version() {
        return version;
    }
}
