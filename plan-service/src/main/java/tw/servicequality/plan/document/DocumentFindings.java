package tw.servicequality.plan.document;

import static tw.servicequality.plan.document.PlanDocument.FindingCode.ACTION_NUMBER_REPEATED;
import static tw.servicequality.plan.document.PlanDocument.FindingCode.DUE_ON_DAY_OFF;
import static tw.servicequality.plan.document.PlanDocument.FindingCode.STATED_IN_DOCUMENT;
import static tw.servicequality.plan.document.PlanDocument.FindingCode.TITLE_MISSING;
import static tw.servicequality.plan.document.PlanDocument.FindingCode.TITLE_YEAR_DIFFERS;
import static tw.servicequality.plan.document.PlanDocument.FindingCode.YEAR_MISSING;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import tw.servicequality.plan.document.PlanDocument.Action;
import tw.servicequality.plan.document.PlanDocument.Finding;
import tw.servicequality.plan.document.PlanDocument.FindingCode;
import tw.servicequality.plan.document.PlanDocument.Item;

/** What is odd in a sound document: said by itself, or seen here. */
final class DocumentFindings {

    private static final Pattern YEAR = Pattern.compile("(\\d{2,3})\\s*年度");

    private final List<Finding> findings = new ArrayList<>();

    private DocumentFindings() {}

    static List<Finding> of(Place root, PlanDocument document) {
        var found = new DocumentFindings();
        root.at("inconsistencies")
                .elements()
                .forEach(stated -> found.add(
                        STATED_IN_DOCUMENT, stated.pointer(), stated.node().textValue()));
        found.heading(document);
        document.dimensions().stream()
                .flatMap(dimension -> dimension.strategies().stream())
                .flatMap(strategy -> strategy.items().stream())
                .forEach(found::item);
        return found.findings;
    }

    private void heading(PlanDocument document) {
        if (document.title().isEmpty()) {
            add(TITLE_MISSING, "/title", "原文無標題");
        }
        if (document.rocYear().isEmpty()) {
            add(YEAR_MISSING, "/planYearRoc", "原文無年度");
        }
        document.rocYear().ifPresent(year -> document.title().ifPresent(title -> titleYear(title, year)));
    }

    private void titleYear(String title, int year) {
        var stated = YEAR.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC));
        if (stated.find() && Integer.parseInt(stated.group(1)) != year) {
            add(TITLE_YEAR_DIFFERS, "/title", "標題為" + stated.group(1) + "年度，計畫年度為" + year + "年度");
        }
    }

    private void item(Item item) {
        var numbers = new HashSet<String>();
        for (var action : item.actions()) {
            if (!action.no().isEmpty() && !numbers.add(action.no())) {
                add(ACTION_NUMBER_REPEATED, action.pointer() + "/no", "同一項目內編號" + action.no() + "重複");
            }
            dueDates(action);
        }
    }

    private void dueDates(Action action) {
        var dates = action.dueRule().path("dates");
        for (var index = 0; index < dates.size(); index++) {
            if (dates.get(index).path("isHoliday").asBoolean()) {
                var day = dates.get(index).path("date").asText();
                add(DUE_ON_DAY_OFF, action.pointer() + "/dueRule/dates/" + index, "期限" + day + "為放假日");
            }
        }
    }

    private void add(FindingCode code, String pointer, String text) {
        findings.add(new Finding(code, pointer, text));
    }
}
