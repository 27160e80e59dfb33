package tw.servicequality.plan.performance;

import java.util.List;
import java.util.stream.Collectors;
import tw.servicequality.platform.document.Entry;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.document.Style;
import tw.servicequality.plan.performance.ReportContent.ReportCase;
import tw.servicequality.plan.performance.ReportContent.ReportFigure;
import tw.servicequality.plan.plan.KnownPlan;

/** A report in the prescribed format: 壹、執行績效, the headings 一、 with their cases (一), 貳、檢討. */
final class PerformanceText {

    private PerformanceText() {}

    static OdtText of(PerformanceTemplate template, KnownPlan plan, PerformanceReport report) {
        var year = plan.document().rocYear().map(it -> it + "年度").orElse("");
        var title = template.title().replace("{agency}", plan.agencyName()).replace("{year}", year);
        return new OdtText(title, template.layout())
                .paragraph(Style.TITLE, title)
                .paragraph(Style.SIDE, template.cutOff().replace("{date}", RocDates.of(report.cutOff())))
                .paragraph(Style.CHAPTER, "壹、" + template.cases().chapter())
                .list(headings(template, report.content()))
                .paragraph(Style.CHAPTER, "貳、" + template.review().chapter())
                .list(report.content().review().stream().map(Entry::of).toList());
    }

    /** In the order of the format; what it does not know comes last. */
    private static List<Entry> headings(PerformanceTemplate template, ReportContent content) {
        var order = template.cases().headings();
        return content.headings().stream()
                .sorted((one, other) -> Integer.compare(place(order, one.heading()), place(order, other.heading())))
                .map(heading -> new Entry(
                        heading.heading(),
                        heading.cases().stream().map(PerformanceText::entry).toList()))
                .toList();
    }

    private static int place(List<String> order, String heading) {
        var at = order.indexOf(heading);
        return at < 0 ? order.size() : at;
    }

    private static Entry entry(ReportCase told) {
        var figures = told.figures().stream().map(ReportFigure::said).collect(Collectors.joining("、"));
        return Entry.of(told.title() + "：" + told.text() + (figures.isEmpty() ? "" : "（" + figures + "）"));
    }
}
