package tw.servicequality.verification.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plan 002, the First District waterworks in 109 (2020): 177 obligations, one pandemic, and good news on National Day. */
final class WaterworksYear {

    private static final String NEWS = "/assessment/regionToSite/1";
    private static final String MEETING = "/implementationSteps/2";
    private static final String MANNERS = "002.1.2.3.2";
    private static final String VISITS = "002.2.2.3.1";
    private static final String END = "{REPORTED=176, WAIVED=2}";
    private static final String DONE = "已依計畫辦理，佐證存卷。";

    /** When a form is handed in, for what is due by when, and how many lines it has. */
    private record Form(String on, String by, int lines) {}

    private static final List<Form> SPRING =
            List.of(new Form("2020-01-22", "2020-01-31", 2), new Form("2020-02-21", "2020-02-29", 2));
    private static final List<Form> EARLY_SUMMER = List.of(
            new Form("2020-03-20", "2020-03-31", 2),
            new Form("2020-04-01", "2020-04-06", 3),
            new Form("2020-04-22", "2020-04-30", 2),
            new Form("2020-05-22", "2020-05-31", 2),
            new Form("2020-06-19", "2020-06-30", 10));
    private static final List<Form> AUTUMN = List.of(
            new Form("2020-07-22", "2020-07-31", 2),
            new Form("2020-08-21", "2020-08-31", 2),
            new Form("2020-09-22", "2020-10-05", 7));
    private static final List<Form> WINTER = List.of(
            new Form("2020-10-22", "2020-10-31", 2),
            new Form("2020-11-20", "2020-11-30", 2),
            new Form("2020-12-21", "2020-12-31", 97),
            new Form("2020-12-31", "2021-01-05", 19));

    private final Stage stage;
    private final PlanDesk desk;

    WaterworksYear(Stage stage) {
        this.stage = stage;
        this.desk = new PlanDesk(stage, new PlanOfYear("plan-002", "TWC-1", "TWC", 69, 72, 177));
    }

    void play() {
        stage.narrator.chapter("109 (2020), the First District waterworks: 177 obligations and good news (正面消息)");
        if (desk.isTold(END)) {
            return;
        }
        stage.on("2019-12-16T09:00");
        desk.papers.bringIn(31);
        desk.papers.confirm(null);
        desk.papers.submit("台水一業字第1080012340號");
        stage.on("2019-12-23T10:00");
        desk.papers.approve("台水業字第1080045670號");
        desk.papers.publish();
        desk.duties.areTheGoldenOnes();
        SPRING.forEach(this::handIn);
        pandemic();
        EARLY_SUMMER.forEach(this::handIn);
        july();
        AUTUMN.forEach(this::handIn);
        goodNews();
        WINTER.forEach(this::handIn);
        yearEnd();
    }

    private void handIn(Form form) {
        stage.quietlyOn(form.on + "T15:00");
        desk.forms.handIn(form.by, DONE, form.lines, Map.of());
    }

    private void pandemic() {
        stage.on("2020-03-13T10:00");
        var called = Stream.of(desk.duties.of(MEETING, "2020-03-31"), desk.duties.of(MANNERS, "2020-03-31"))
                .toList();
        desk.duties.waive("因應嚴重特殊傳染性肺炎疫情，三月份集會停辦", called);
    }

    /** 4 July is a Saturday: the half-year's data are due on the 6th. All but one come in time. */
    private void july() {
        stage.on("2020-07-03T15:00");
        desk.forms.handIn("2020-07-10", DONE, 18, Map.of(), VISITS);
        var visits = desk.duties.of(VISITS, "2020-07-06");
        stage.on("2020-07-06T10:00");
        desk.duties.told("Due", visits);
        stage.on("2020-07-07T09:00");
        desk.duties.told("Overdue", visits);
        stage.on("2020-07-09T10:00");
        desk.duties.told("Escalated", visits);
        var officer = desk.papers.as("case-officer");
        for (var late : desk.duties.openBy("2020-07-06")) {
            desk.reports.report(officer, late, true, "愛心窗口受理36件，到府服務12戶。", List.of(), null);
        }
    }

    /** Nobody knows of it beforehand: the limit of three days begins when it is recorded, and ends on the day after a holiday. */
    private void goodNews() {
        stage.on("2020-10-07T14:00");
        desk.reports.happened("正面消息", "2020-10-07", "水資源文物展示館開放參觀報導");
        var news = desk.duties.of(NEWS, "2020-10-12");
        desk.duties.came(NEWS, "2020-10-10", "2020-10-12");
        stage.on("2020-10-12T10:00");
        desk.duties.told("Due", news);
        desk.reports.report(desk.papers.as("case-officer"), news, false, "報導及照片已送業務課。", List.of(), null);
        desk.forms.handIn("2020-10-12", DONE, 1, Map.of());
    }

    private void yearEnd() {
        stage.on("2021-01-06T10:00");
        desk.results.attained("{MET=31, MISSED=3}");
        desk.results.prints(List.of("plan"));
        desk.results.performance("2020-12-31");
        desk.results.publish("109年度成果", 34);
        desk.duties.board(END);
        stage.on("2021-01-08T10:00");
        desk.papers.close("台水一業字第1100000120號");
    }
}
