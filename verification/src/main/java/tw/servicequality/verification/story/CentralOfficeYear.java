package tw.servicequality.verification.story;

import static tw.servicequality.verification.story.PlanReports.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Plan 000, the Central Region office in 102 (2013): month after month, once too late, once put right. */
final class CentralOfficeYear {

    private static final String CALLS = "000.1.1.2.2";
    private static final String PETITIONS = "000.1.3.2.3";
    private static final String REPORT = "/assessment/selfAssessment/report";
    private static final String END = "{CHECKED=3, REPORTED=36}";

    private final Stage stage;
    private final PlanDesk desk;

    CentralOfficeYear(Stage stage) {
        this.stage = stage;
        this.desk = new PlanDesk(stage, new PlanOfYear("plan-000", "WRA-CENTRAL", "WRA", 49, 51, 39));
    }

    void play() {
        stage.narrator.chapter("102 (2013), the Central Region office: a plan from draft to closed year");
        if (desk.isTold(END)) {
            return;
        }
        stage.on("2013-01-02T09:00");
        desk.papers.bringIn(10);
        desk.papers.confirm(null);
        desk.papers.submit("水中企字第10250000010號");
        stage.on("2013-01-07T09:00");
        desk.papers.approve("經水秘字第10253000120號");
        desk.papers.publish();
        desk.duties.areTheGoldenOnes();
        january();
        february();
        stage.narrator.why("then month after month, a form before each month's end");
        months();
        yearEnd();
    }

    /** One obligation goes all the way down the timer: reminded, due, overdue, escalated. */
    private void january() {
        var calls = desk.duties.of(CALLS, "2013-01-31");
        var petitions = desk.duties.of(PETITIONS, "2013-01-31");
        stage.on("2013-01-24T09:00");
        desk.duties.told("Approaching", petitions);
        stage.on("2013-01-31T10:00");
        desk.duties.told("Due", petitions);
        var officer = desk.papers.as("case-officer");
        var tested = "一月份電話禮貌測試二次，平均91.5分。";
        desk.reports.report(officer, calls, false, tested, List.of(figure("電話禮貌測試", 2, "次")), null);
        desk.reports.evidence(officer, calls, 1, "102年1月電話禮貌測試紀錄.txt", "1月10日 92分\n1月24日 91分\n");
        desk.reports.check(calls, 1);
        stage.on("2013-02-01T09:00");
        desk.duties.told("Overdue", petitions);
        desk.duties.board("{CHECKED=1, OVERDUE=1, UPCOMING=37}");
        stage.on("2013-02-06T09:00");
        desk.duties.told("Escalated", petitions);
        var supervisor = desk.papers.as("unit-supervisor");
        var given = List.of(figure("陳情及興革建議彙陳首長", 1, "次"));
        desk.reports.report(supervisor, petitions, true, "一月份陳情案件3件，已彙陳局長。", given, null);
        desk.reports.check(petitions, 1);
    }

    private void february() {
        stage.on("2013-02-22T15:00");
        var calls = desk.duties.of(CALLS, "2013-02-27");
        var officer = desk.papers.as("case-officer");
        var once = List.of(figure("電話禮貌測試", 1, "次"));
        desk.reports.report(officer, calls, false, "二月份電話禮貌測試。", once, null);
        var twice = List.of(figure("電話禮貌測試", 2, "次"));
        desk.reports.report(officer, calls, false, "二月份電話禮貌測試二次，平均90分。", twice, "漏列2月21日之測試");
        desk.reports.check(calls, 2);
        desk.reports.history(calls, "[CORRECTED, CHECKED]");
        desk.forms.handIn("2013-02-28", "二月份已依計畫辦理。", 1, Map.of());
    }

    private void months() {
        var reports = List.of(3, 2, 2, 4, 2, 2, 3, 2, 2, 12);
        for (var month = 3; month <= 12; month++) {
            stage.quietlyOn("2013-%02d-25T15:00".formatted(month));
            var held = Map.of("面對面溝通(說明會)", "9");
            desk.forms.handIn(
                    YearMonth.of(2013, month).atEndOfMonth().toString(),
                    month + "月份已依計畫辦理，紀錄存卷。",
                    reports.get(month - 3),
                    held);
        }
    }

    private void yearEnd() {
        stage.on("2013-12-31T16:00");
        desk.papers.refusedToClose("PLAN_YEAR_NOT_OVER");
        stage.on("2014-01-06T09:00");
        var report = desk.duties.of(REPORT, "2014-01-06");
        desk.duties.told("Due", report);
        desk.duties.came(REPORT, "2014-01-04", "2014-01-06");
        desk.reports.report(desk.papers.as("secretariat"), report, false, "102年度自行考核結果及成果已彙送水利署。", List.of(), null);
        desk.results.attained("電話禮貌測試", "2013-02-01", "2", "MET");
        desk.results.attained("面對面溝通(說明會)", "2013-01-01", "9", "MISSED");
        desk.results.attained("{MET=35, MISSED=2, UNDECIDED=1}");
        desk.results.prints(List.of("plan"));
        desk.results.performance("2013-12-31");
        desk.results.publish("102年度成果", 38);
        desk.duties.board(END);
        stage.on("2014-01-08T10:00");
        desk.papers.close("水中企字第10350000080號");
    }
}
