package tw.servicequality.verification.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Plan 003, Kaohsiung's water bureau: it names no year, is returned for that, and its officer gives 107 (2018). */
final class WaterBureauYear {

    private static final String MANNERS = "003.2.3.1.1";
    private static final String END = "{REPORTED=12, WAIVED=1}";

    private final Stage stage;
    private final PlanDesk desk;

    WaterBureauYear(Stage stage) {
        this.stage = stage;
        this.desk = new PlanDesk(stage, new PlanOfYear("plan-003", "KCG-WRB", "KCG", 37, 37, 13));
    }

    void play() {
        stage.narrator.chapter("107 (2018), Kaohsiung's water bureau: a plan without title and year is returned (退回)");
        if (desk.isTold(END)) {
            return;
        }
        stage.on("2018-01-02T09:00");
        desk.papers.bringIn(11);
        desk.papers.submit("高市水秘字第10730000100號");
        stage.on("2018-01-04T11:00");
        desk.papers.giveBack("計畫未載名稱及年度，請確認為107年度，並補正列管期程後再報。");
        desk.papers.cannotConfirmWithoutPeriod();
        desk.papers.confirm(Map.of("start", "2018-01-01", "end", "2018-12-31"));
        stage.on("2018-01-08T09:00");
        desk.papers.submit("高市水秘字第10730000620號");
        desk.papers.approve("高市府研管字第10730001210號");
        desk.papers.publish();
        desk.duties.areTheGoldenOnes();
        spring();
        summer();
        yearEnd();
    }

    /** The report of March is taken back, the obligation waits again, and it is reported once more. */
    private void spring() {
        months(1, 2);
        stage.on("2018-03-20T10:00");
        var march = desk.duties.of(MANNERS, "2018-03-31");
        var officer = desk.papers.as("case-officer");
        desk.reports.report(officer, march, false, "宣導電話禮貌一場，63人。", List.of(promoted(1)), null);
        desk.reports.withdraw(officer, march, 1, "誤將二月之場次提報");
        desk.duties.board("{REPORTED=2, UPCOMING=11}");
        stage.on("2018-03-26T09:00");
        desk.duties.told("Approaching", march);
        stage.on("2018-03-30T10:00");
        desk.reports.report(officer, march, false, "三月宣導電話禮貌一場，58人。", List.of(promoted(1)), "三月之場次");
        desk.reports.history(march, "[WITHDRAWN, REPORTED]");
        months(4, 7);
    }

    private static Map<String, Object> promoted(int times) {
        return PlanReports.figure("員工禮貌宣導", times, "次");
    }

    /** 23 August 2018: the flood of that day kept everybody at the pumps. */
    private void summer() {
        stage.on("2018-08-30T17:00");
        var august = desk.duties.of(MANNERS, "2018-08-31");
        desk.duties.waive("0823水災，全局投入災害搶修，八月宣導停辦", List.of(august));
        months(9, 11);
    }

    private void months(int first, int last) {
        for (var month = YearMonth.of(2018, first);
                !month.isAfter(YearMonth.of(2018, last));
                month = month.plusMonths(1)) {
            stage.quietlyOn(month.atDay(25) + "T15:00");
            desk.forms.handIn(month.atEndOfMonth().toString(), "本月宣導一場，簽到表存卷。", 1, Map.of());
        }
    }

    private void yearEnd() {
        stage.on("2018-12-25T15:00");
        desk.forms.handIn(LocalDate.of(2018, 12, 31).toString(), "已依計畫辦理。", 2, Map.of());
        stage.on("2019-01-03T10:00");
        desk.results.attained("員工禮貌宣導", "2018-03-01", "1", "MET");
        desk.results.attained("{MET=11, MISSED=2}");
        desk.results.prints(List.of("plan"));
        desk.results.performance("2018-12-31");
        desk.results.publish("107年度成果；八月因水災停辦", 13);
        desk.duties.board(END);
        desk.papers.close("高市水秘字第10830000110號");
    }
}
