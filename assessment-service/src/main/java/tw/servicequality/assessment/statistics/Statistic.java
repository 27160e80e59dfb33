package tw.servicequality.assessment.statistics;

import java.util.Arrays;
import java.util.List;
import tw.servicequality.assessment.statistics.StatisticsView.StatisticsColumn;
import tw.servicequality.platform.problem.HttpProblem;

/** The statistics there are. Each is one statement in {@code statistics/}, over the caller's agencies in the years asked for. */
enum Statistic {
    CRITERIA(
            "各項評分分布",
            1,
            column("criterion", "項目代號", "評分參考標準代號"),
            column("count", "件數", "定案之考核件數"),
            column("lowest", "最低", "最低分數"),
            column("quartile1", "第1四分位", "由低至高 25% 處"),
            column("median", "中位數", "由低至高 50% 處"),
            column("quartile3", "第3四分位", "由低至高 75% 處"),
            column("highest", "最高", "最高分數"),
            column("mean", "平均", "平均分數")),
    SEVERITY(
            "考核機關寬嚴",
            1,
            column("assessedBy", "考核機關", "考核機關代碼"),
            column("count", "件數", "定案之考核件數"),
            column("mean", "平均", "所給總分之平均"),
            column("others", "他機關平均", "同年度、同受考核機關由其他機關所給總分之平均；無者從缺"),
            column("difference", "差", "正為較寬，負為較嚴")),
    SELF(
            "自評與上級考核之差",
            2,
            column("agency", "機關", "受考核機關代碼"),
            column("rocYear", "年度", "民國年度"),
            column("self", "自評", "自行考核總分之平均"),
            column("superior", "上級考核", "上級考核總分之平均"),
            column("difference", "差", "自評減上級考核")),
    TREND(
            "逐年趨勢",
            2,
            column("agency", "機關", "受考核機關代碼"),
            column("rocYear", "年度", "民國年度"),
            column("count", "件數", "上級考核件數"),
            column("mean", "平均", "上級考核總分之平均"),
            column("growth", "較前年度", "與前一有考核年度之差；首年從缺")),
    GROUPS(
            "分組比較",
            2,
            column("group", "上級機關", "受考核機關之直屬上級代碼"),
            column("rocYear", "年度", "民國年度"),
            column("agencies", "機關數", "受考核機關數"),
            column("lowest", "最低", "最低總分"),
            column("mean", "平均", "總分之平均"),
            column("highest", "最高", "最高總分"),
            column("excellent", "優等數", "列優等之件數")),
    WEAKNESSES(
            "跨年度重複待改善事項",
            2,
            column("agency", "機關", "受考核機關代碼"),
            column("criterion", "項目代號", "評分參考標準代號"),
            column("years", "年數", "列為應改善或得分居同項末四分之一之年數，二年以上者列出"),
            column("from", "最早年度", "民國年度"),
            column("to", "最近年度", "民國年度"),
            column("open", "未結案", "尚未結案之改善事項件數"));

    private final String title;
    private final int texts;
    private final List<StatisticsColumn> columns;

    Statistic(String title, int texts, StatisticsColumn... columns) {
        this.title = title;
        this.texts = texts;
        this.columns = Arrays.asList(columns);
    }

    private static StatisticsColumn column(String name, String heading, String description) {
        return new StatisticsColumn(name, heading, description);
    }

    /** NOT_FOUND for what is none. */
    static Statistic read(String asked) {
        return Arrays.stream(values())
                .filter(one -> one.wire().equals(asked))
                .findFirst()
                .orElseThrow(() -> HttpProblem.NOT_FOUND.because(asked));
    }

    String wire() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** How many of the columns are text, which stand first. */
    int texts() {
        return texts;
    }

    List<StatisticsColumn> columns() {
        return columns;
    }
}
