package tw.servicequality.verification.story;

import java.util.List;
import java.util.Map;

/** Plan 001, the Water Resources Agency in 105 (2016), told in parts: the petitions and the assessment of that year come between. */
final class AgencyYear {

    private static final String CALLS = "001.1.2.2.2";
    private static final String REPORT = "/assessment/routine/self/report";
    private static final String END = "{CHECKED=1, REPORTED=8}";

    private final Stage stage;
    private final PlanDesk desk;
    private boolean told;

    AgencyYear(Stage stage) {
        this.stage = stage;
        this.desk = new PlanDesk(stage, new PlanOfYear("plan-001", "WRA", "MOEA", 63, 66, 9));
    }

    void begin() {
        stage.narrator.chapter("105 (2016), the Water Resources Agency: its plan is published");
        told = desk.isTold(END);
        if (told) {
            return;
        }
        stage.on("2015-12-15T10:00");
        desk.papers.bringIn(11);
        desk.papers.confirm(null);
        desk.papers.submit("水秘字第10453001230號");
        desk.papers.approve("經研字第10404608120號");
        stage.on("2016-01-04T09:00");
        desk.papers.publish();
        desk.duties.areTheGoldenOnes();
    }

    /** The first quarter's courtesy test. */
    void spring() {
        if (told) {
            return;
        }
        stage.narrator.chapter("105, spring: the first quarter's test of telephone manners is reported");
        var calls = desk.duties.of(CALLS, "2016-03-31");
        stage.on("2016-03-24T09:00");
        desk.duties.told("Approaching", calls);
        stage.on("2016-03-31T09:00");
        desk.duties.told("Due", calls);
        var tested = List.of(PlanReports.figure("電話禮貌測試", 1, "次"));
        var supervisor = desk.papers.as("unit-supervisor");
        desk.reports.report(supervisor, calls, false, "第一季測試各組室及所屬機關，平均89.6分。", tested, null);
        desk.reports.evidence(supervisor, calls, 1, "105年第1季電話禮貌測試.txt", "受測32單位，平均89.6分\n");
        desk.reports.check(calls, 1);
    }

    void autumn() {
        if (told) {
            return;
        }
        stage.narrator.chapter("105, summer and autumn: half-year self-assessment and two more quarters");
        stage.on("2016-06-24T15:00");
        desk.forms.handIn("2016-06-30", "上半年自行考核及第二季電話禮貌測試完成。", 2, Map.of());
        stage.on("2016-09-23T15:00");
        desk.forms.handIn("2016-09-30", "第三季電話禮貌測試完成。", 1, Map.of());
        desk.duties.board("{CHECKED=1, REPORTED=3, UPCOMING=5}");
    }

    void end() {
        stage.narrator.chapter("105: the year of the plan is closed");
        if (told) {
            desk.duties.board(END);
            return;
        }
        stage.on("2016-12-28T15:00");
        desk.forms.handIn("2016-12-30", "下半年已依計畫辦理。", 3, Map.of());
        stage.on("2016-12-30T16:00");
        desk.papers.refusedToClose("PLAN_YEAR_NOT_OVER");
        report("2017-01-03", "各組室及所屬機關105年度成果已彙齊。");
        report("2017-01-16", "105年度成果及自行考核結果已彙整陳報經濟部。");
        desk.results.attained("電話禮貌測試", "2016-10-01", "1", "MET");
        desk.results.attained("{MET=4, MISSED=1}");
        desk.results.prints(List.of("plan"));
        desk.results.performance("2016-12-31");
        desk.results.publish("105年度成果", 5);
        desk.duties.board(END);
        stage.on("2017-01-17T10:00");
        desk.papers.close("水秘字第10653000170號");
    }

    /** The year ends on a Saturday and the 15th is a Sunday: both days roll. */
    private void report(String dueOn, String narrative) {
        stage.on(dueOn + "T09:00");
        var duty = desk.duties.of(REPORT, dueOn);
        desk.duties.told("Due", duty);
        desk.reports.report(desk.papers.as("secretariat"), duty, false, narrative, List.of(), null);
    }
}
