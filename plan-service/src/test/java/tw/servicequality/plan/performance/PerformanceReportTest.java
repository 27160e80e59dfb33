package tw.servicequality.plan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.CASE_NOT_QUANTIFIED;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.HEADING_MISSING;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.HEADING_UNKNOWN;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.REVIEW_MISSING;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.TOO_FEW_CASES;
import static tw.servicequality.plan.performance.ReportFinding.ReportFindingCode.TOO_MANY_CASES;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.platform.document.PdfRenderers;
import tw.servicequality.plan.performance.ReportContent.ReportCase;
import tw.servicequality.plan.performance.ReportContent.ReportFigure;
import tw.servicequality.plan.performance.ReportContent.ReportHeading;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanStatus;
import tw.servicequality.platform.testing.LibreOffice;
import tw.servicequality.platform.testing.OdfValidator;
import tw.servicequality.platform.testing.OdfParts;
import tw.servicequality.platform.problem.ProblemException;

class PerformanceReportTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    private static final LocalDate CUT_OFF = LocalDate.of(2016, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2017, 1, 3);

    private final PerformanceTemplate template = new PerformanceTemplates(JSON).inForce();

    @Test
    void the_report_of_a_year_is_valid_odf_on_three_pages_at_most() throws IOException {
        var text = PerformanceText.of(template, plan(), report(yearsContent()));
        assertThat(OdfValidator.faults(text.bytes())).isEmpty();
        assertThat(OdfParts.words(text.bytes()))
                .startsWith("經濟部水利署105年度提升服務品質績效總報告資料截止時間：105年12月31日壹、執行績效提升服務品質，深化服務績效")
                .contains("（受理案件1,284件、平均等候3.5分鐘）", "貳、檢討");
        assumeThat(LibreOffice.isInstalled()).as("LibreOffice").isTrue();
        var pdf = PdfRenderers.installed().render(text);
        assertThat(PdfPages.in(pdf)).isBetween(2, template.pagesAtMost());
    }

    @Test
    void a_report_that_says_too_much_stands_on_more_pages_and_is_refused() throws IOException {
        assumeThat(LibreOffice.isInstalled()).as("LibreOffice").isTrue();
        var content = yearsContent();
        var wordy = new ReportContent(content.headings(), Collections.nCopies(9, "檢討".repeat(200)));
        var pages = PdfPages.in(
                PdfRenderers.installed().render(PerformanceText.of(template, plan(), report(wordy))));
        assertThat(pages).isGreaterThan(3);
        refused(report(wordy), List.of(), pages, TODAY, PerformanceProblem.PERFORMANCE_REPORT_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, true", "4, false"})
    void three_pages_are_the_limit(int pages, boolean issued) throws IOException {
        var report = report(yearsContent());
        if (issued) {
            report.issue(template, List.of(), pages, TODAY);
            assertThat(report.pages()).contains(pages);
        } else {
            refused(report, List.of(), pages, TODAY, PerformanceProblem.PERFORMANCE_REPORT_TOO_LONG);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, TOO_FEW_CASES", "2, ", "3, ", "4, TOO_MANY_CASES"})
    void each_heading_has_two_or_three_cases(int cases, ReportFinding.ReportFindingCode code) {
        var content = content(cases, true);
        assertThat(ReportFinding.of(template, content).stream().map(ReportFinding::code))
                .containsExactlyElementsOf(
                        code == null
                                ? List.of()
                                : Collections.nCopies(
                                        template.cases().headings().size(), code));
    }

    @Test
    void what_is_missing_is_found_with_its_place() {
        assertThat(ReportFinding.of(template, ReportContent.EMPTY).stream().map(ReportFinding::code))
                .containsExactly(
                        HEADING_MISSING,
                        HEADING_MISSING,
                        HEADING_MISSING,
                        HEADING_MISSING,
                        HEADING_MISSING,
                        REVIEW_MISSING);
        assertThat(ReportFinding.of(template, content(2, false)))
                .hasSize(10)
                .allMatch(finding -> finding.code() == CASE_NOT_QUANTIFIED)
                .first()
                .returns("/headings/0/cases/0/figures", ReportFinding::pointer);
        var other = new ReportContent(List.of(new ReportHeading("別的", List.of())), List.of("檢討"));
        assertThat(ReportFinding.of(template, other).stream().map(ReportFinding::code))
                .contains(HEADING_UNKNOWN, TOO_FEW_CASES)
                .doesNotContain(TOO_MANY_CASES);
    }

    @Test
    void it_is_issued_once_after_its_cut_off_and_not_written_after_that() throws IOException {
        var report = report(yearsContent());
        refused(report, List.of(), 2, CUT_OFF.minusDays(1), PerformanceProblem.PERFORMANCE_CUT_OFF_IN_FUTURE);
        report.issue(template, List.of(), 2, CUT_OFF);
        refused(report, List.of(), 2, TODAY, PerformanceProblem.PERFORMANCE_REPORT_ISSUED);
        assertThatThrownBy(() -> report.write(CUT_OFF, ReportContent.EMPTY)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({"1284, '1,284'", "92.50, 92.5", "0.125, 0.125", "3, 3", "100.0, 100"})
    void figures_are_written_plainly(BigDecimal value, String written) {
        assertThat(new ReportFigure("數", value, "").said()).isEqualTo("數" + written);
    }

    private void refused(
            PerformanceReport report,
            List<ReportFinding> findings,
            int pages,
            LocalDate today,
            PerformanceProblem why) {
        assertThatThrownBy(() -> report.issue(template, findings, pages, today))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(why));
    }

    private PerformanceReport report(ReportContent content) {
        var report = PerformanceReport.of(UUID.randomUUID(), "WRA", template, CUT_OFF);
        report.write(CUT_OFF, content);
        return report;
    }

    private ReportContent content(int cases, boolean quantified) {
        var figures = quantified ? List.of(new ReportFigure("件", BigDecimal.ONE, "件")) : List.<ReportFigure>of();
        var told = Collections.nCopies(cases, new ReportCase("事例", "說明", figures));
        return new ReportContent(
                Stream.iterate(0, at -> at + 1)
                        .limit(template.cases().headings().size())
                        .map(at -> new ReportHeading(template.cases().headings().get(at), told))
                        .toList(),
                List.of("檢討"));
    }

    private static ReportContent yearsContent() throws IOException {
        var example = Files.readAllBytes(Path.of("src/main/resources/openapi-examples/writePerformanceReport.json"));
        return JSON.treeToValue(JSON.readTree(example).get("content"), ReportContent.class);
    }

    private static KnownPlan plan() {
        return new KnownPlan(
                UUID.randomUUID(),
                "WRA",
                "經濟部水利署",
                PlanStatus.PUBLISHED,
                1,
                Optional.empty(),
                5,
                Documents.read("plan-001"));
    }
}
