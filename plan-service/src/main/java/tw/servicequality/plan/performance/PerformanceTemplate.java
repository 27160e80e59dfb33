package tw.servicequality.plan.performance;

import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.document.Layout;

/** 績效總報告格式, as its file in {@code rules/performance} says it. */
record PerformanceTemplate(
        String template,
        int version,
        LocalDate effectiveFrom,
        String source,
        String title,
        String cutOff,
        CasesPart cases,
        ReviewPart review,
        int pagesAtMost,
        Layout layout) {

    /** 執行績效: the headings, and how many cases each is to have. */
    record CasesPart(String chapter, List<String> headings, int atLeast, int atMost) {}

    /** 檢討 */
    record ReviewPart(String chapter) {}
}
