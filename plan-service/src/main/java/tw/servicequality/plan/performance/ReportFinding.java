package tw.servicequality.plan.performance;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.performance.PerformanceTemplate.CasesPart;
import tw.servicequality.plan.performance.ReportContent.ReportHeading;

/** What a report still lacks against the prescribed format; shown while it is written, refused when it is issued. */
@Schema(description = "與規定格式不符之處")
record ReportFinding(
        ReportFindingCode code,

        @Schema(description = "內容中的 JSON pointer", examples = "/headings/0/cases")
        String pointer,

        @Schema(description = "說明") String text) {

    enum ReportFindingCode {
        HEADING_MISSING,
        HEADING_UNKNOWN,
        TOO_FEW_CASES,
        TOO_MANY_CASES,
        CASE_NOT_QUANTIFIED,
        REVIEW_MISSING
    }

    static List<ReportFinding> of(PerformanceTemplate template, ReportContent content) {
        var findings = new ArrayList<ReportFinding>();
        var prescribed = template.cases();
        var written = content.headings().stream().map(ReportHeading::heading).toList();
        for (var heading : prescribed.headings()) {
            if (!written.contains(heading)) {
                findings.add(new ReportFinding(ReportFindingCode.HEADING_MISSING, "/headings", heading));
            }
        }
        for (var at = 0; at < content.headings().size(); at++) {
            check(prescribed, content.headings().get(at), "/headings/" + at, findings);
        }
        if (content.review().isEmpty()) {
            findings.add(new ReportFinding(
                    ReportFindingCode.REVIEW_MISSING,
                    "/review",
                    template.review().chapter()));
        }
        return List.copyOf(findings);
    }

    private static void check(
            CasesPart prescribed, ReportHeading heading, String pointer, List<ReportFinding> findings) {
        if (!prescribed.headings().contains(heading.heading())) {
            findings.add(new ReportFinding(ReportFindingCode.HEADING_UNKNOWN, pointer, heading.heading()));
        }
        var many = heading.cases().size();
        if (many < prescribed.atLeast()) {
            var text = "至少 " + prescribed.atLeast() + " 例";
            findings.add(new ReportFinding(ReportFindingCode.TOO_FEW_CASES, pointer + "/cases", text));
        }
        if (many > prescribed.atMost()) {
            var text = "至多 " + prescribed.atMost() + " 例";
            findings.add(new ReportFinding(ReportFindingCode.TOO_MANY_CASES, pointer + "/cases", text));
        }
        for (var at = 0; at < many; at++) {
            if (heading.cases().get(at).figures().isEmpty()) {
                var title = heading.cases().get(at).title();
                findings.add(new ReportFinding(
                        ReportFindingCode.CASE_NOT_QUANTIFIED, pointer + "/cases/" + at + "/figures", title));
            }
        }
    }
}
