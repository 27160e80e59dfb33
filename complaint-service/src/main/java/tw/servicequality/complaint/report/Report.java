package tw.servicequality.complaint.report;

import static tw.servicequality.complaint.report.ReportProblem.COMPLAINT_REPORT_NOT_COMPLETE;
import static tw.servicequality.complaint.report.ReportProblem.COMPLAINT_REPORT_SIGNED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 統計報告 of one agency and period: counted anew as often as wanted until it is signed, and never after. */
@Entity
@Table(name = "complaint_report")
@IdClass(Report.Key.class)
class Report {

    /** The period as 2016-03 or 2016-Q1. */
    record Key(String agency, String period) implements Serializable {}

    @Id
    private String agency;

    @Id
    private String period;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private Instant generatedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportFigures figures;

    private String recommendations;
    private Instant signedAt;

    @Version
    private long version;

    static Report of(String agency, ReportPeriod period, ReportFigures figures, Instant now) {
        var report = new Report();
        report.agency = agency;
        report.period = period.text();
        report.state = ReportState.DRAFT;
        report.figures = figures;
        report.generatedAt = now;
        return report;
    }

    /** COMPLAINT_REPORT_SIGNED once it is signed. */
    void demandDraft() {
        if (!ReportState.MOVES.get(state).contains(ReportState.DRAFT)) {
            throw COMPLAINT_REPORT_SIGNED.because(agency + " " + period);
        }
    }

    void recount(ReportFigures newFigures, Instant now) {
        demandDraft();
        figures = newFigures;
        generatedAt = now;
    }

    /** 改進建議 (處理人民陳情案件要點：檢討分析，提出改進建議) */
    void recommend(String text) {
        demandDraft();
        recommendations = text;
    }

    /** 簽核: from now on it stays as it is. */
    ReportEvent.ReportSigned sign(Instant now) {
        demandDraft();
        if (recommendations == null) {
            throw COMPLAINT_REPORT_NOT_COMPLETE.because("請先擬具改進建議");
        }
        state = ReportState.SIGNED;
        signedAt = now;
        return new ReportEvent.ReportSigned(
                version + 1,
                agency,
                period,
                figures.received(),
                figures.closed(),
                figures.declined(),
                figures.openAtEnd(),
                figures.onTimeRate().orElse(null));
    }

    String agency() {
        return agency;
    }

    ReportPeriod period() {
        return ReportPeriod.read(period);
    }

    ReportState state() {
        return state;
    }

    Instant generatedAt() {
        return generatedAt;
    }

    ReportFigures figures() {
        return figures;
    }

    Optional<String> recommendations() {
        return Optional.ofNullable(recommendations);
    }

    Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    long version() {
        return version;
    }
}
