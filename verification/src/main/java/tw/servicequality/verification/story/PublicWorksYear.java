package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Plan 004, Kaohsiung's public works in 102 (2013): a form each half-year, one report returned, and the plan amended in September. */
final class PublicWorksYear {

    private static final String WEBSITE = "004.1.1.1.1";
    private static final String PLANS = "004.1.1.1.2";
    private static final String NEWS = "004.3.3.1.1";
    private static final String CHECK = "/assessment/irregular";
    private static final String SURVEY = "004.1.2.1.3";
    private static final String END = "{CHECKED=1, REPORTED=97}";

    /** The year from which files are public and the three tasks were told in June. */
    private static final Map<String, String> SECOND_HALF = Map.of("線上申辦項目數年增", "6", "主動公開資料回溯起始年", "", "流程改造重點工作", "");

    private final Stage stage;
    private final PlanDesk desk;

    PublicWorksYear(Stage stage) {
        this.stage = stage;
        this.desk = new PlanDesk(stage, new PlanOfYear("plan-004", "KCG-PWB", "KCG", 50, 53, 98));
    }

    void play() {
        stage.narrator.chapter("102 (2013), Kaohsiung's public works: a report returned, and the plan amended (修訂)");
        if (desk.isTold(END)) {
            return;
        }
        stage.on("2013-03-04T09:00");
        desk.papers.bringIn(10);
        desk.papers.confirm(null);
        desk.papers.submit("高市工務秘字第10231500010號");
        desk.papers.approve("高市府研管字第10230500120號");
        stage.on("2013-03-14T09:00");
        desk.papers.publish();
        desk.duties.areTheGoldenOnes();
        april();
        june();
        amendment();
        yearEnd();
    }

    private void april() {
        stage.on("2013-04-26T10:00");
        var website = desk.duties.of(WEBSITE, "2013-04-30");
        var officer = desk.papers.as("case-officer");
        desk.reports.report(officer, website, false, "執行計畫已公布。", List.of(), null);
        desk.reports.giveBack(website, 1, "未附公布於機關網站及服務場所之佐證");
        stage.on("2013-04-29T14:00");
        desk.reports.report(officer, website, false, "執行計畫已公布於本局網站及一樓服務台。", List.of(), "補附佐證");
        desk.reports.evidence(officer, website, 2, "網站公布紀錄.txt", "102年3月20日公布於機關網站。\n");
        desk.reports.check(website, 2);
        desk.reports.history(website, "[CORRECTED, CHECKED]");
    }

    private void june() {
        stage.on("2013-06-21T09:00");
        var news = desk.duties.of(NEWS, "2013-06-28");
        desk.duties.told("Approaching", news);
        stage.on("2013-06-25T15:00");
        desk.forms.handIn("2013-06-30", "上半年已依計畫辦理，佐證備查。", 45, Map.of(), NEWS, CHECK);
        stage.on("2013-06-28T10:00");
        desk.duties.told("Due", news);
        stage.on("2013-06-29T09:00");
        desk.duties.told("Overdue", news);
        desk.duties.board("{CHECKED=1, OVERDUE=2, REPORTED=45, UPCOMING=50}");
        stage.on("2013-07-03T10:00");
        desk.duties.told("Escalated", news);
        var officer = desk.papers.as("case-officer");
        desk.reports.report(officer, news, true, "上半年輿情12則，均於當日澄清或回應。", List.of(), null);
        var check = desk.duties.of(CHECK, "2013-06-28");
        desk.reports.report(desk.papers.as("secretariat"), check, true, "六月查核一級單位四個，無重大缺失。", List.of(), null);
        stage.on("2013-08-26T10:00");
        desk.forms.handIn("2013-08-31", "績優機關獎勵申請書已送秘書室。", 1, Map.of());
    }

    /** A word is put right and the survey comes a month earlier: one obligation goes, one comes, the others go along. */
    private void amendment() {
        stage.on("2013-09-02T09:00");
        var former = desk.papers.id();
        desk.amendment.bringIn("補正漏字；滿意度調查提前至11月", PublicWorksYear::amend);
        desk.amendment.differs(2, 48);
        desk.papers.confirm(null);
        desk.papers.submit("高市工務秘字第10234100020號");
        desk.papers.approve("高市府研管字第10231800340號");
        stage.on("2013-09-10T09:00");
        desk.papers.publish();
        desk.papers.heard("PlanSuperseded", former);
        desk.duties.board("{CHECKED=1, REPORTED=48, UPCOMING=49}");
        desk.duties.came(SURVEY, "2013-11-30", "2013-11-29");
        stage.narrator.why("what was reported went along to edition 2:");
        desk.reports.history(desk.duties.of(WEBSITE, "2013-04-30"), "[CORRECTED, CHECKED]");
    }

    private static void amend(Map<String, ObjectNode> actions) {
        actions.get(PLANS).put("text", "依業務特性、年度重點工作、內部、外部顧客需求，適時修訂年度計畫。");
        ((ObjectNode) actions.get(SURVEY).get("dueRule"))
                .put("text", "11月")
                .putArray("months")
                .add(11);
    }

    private void yearEnd() {
        stage.on("2013-11-25T15:00");
        desk.forms.handIn("2013-11-30", "滿意度調查完成，有效樣本1,068份。", 1, Map.of());
        stage.on("2013-12-24T15:00");
        desk.forms.handIn("2013-12-31", "下半年已依計畫辦理，佐證備查。", 48, SECOND_HALF);
        desk.duties.board(END);
        stage.on("2014-01-02T10:00");
        desk.results.attained("{MET=3}");
        desk.results.prints(List.of("plan", "work-plan", "self-check"));
        desk.results.performance("2013-12-31");
        desk.results.publish("102年度成果", 3);
        desk.papers.close("高市工務秘字第10330000060號");
    }
}
