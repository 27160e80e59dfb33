package tw.servicequality.plan.livefact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 可綁定之事實: each is counted over the plan's own agency (not those below it), on the days of the period (Asia/Taipei), by the
 * day on which it happened. What was taken back, such as the closure of a petition that was reopened, is not counted.
 */
public enum CountedFact {
    PETITIONS_CLOSED(FactKind.PETITION_CLOSED, FactCounting.COUNT, "件", "陳情結案件數", "期間內結案之陳情案件數", "行政程序法第171條"),
    PETITIONS_CLOSED_LATE(
            FactKind.PETITION_CLOSED, FactCounting.COUNT_UNMET, "件", "陳情逾限結案件數", "期間內逾答復期限始結案之陳情案件數", "行政程序法第171條"),
    PETITIONS_CLOSED_ON_TIME(
            FactKind.PETITION_CLOSED, FactCounting.SHARE, "%", "陳情依限辦結率", "期間內結案之陳情案件，其於答復期限內結案者之百分比", "行政程序法第171條"),
    PETITIONERS_SATISFIED(
            FactKind.SURVEY_ANSWERED, FactCounting.SHARE, "%", "陳情人滿意度", "期間內填覆之滿意度調查，滿意（4）及非常滿意（5）之百分比", null),
    COURTESY_CALLS(FactKind.COURTESY_CALL, FactCounting.COUNT, "次", "電話禮貌測試次數", "期間內電話禮貌測試之次數", null),
    COURTESY_CALL_SCORE(FactKind.COURTESY_CALL, FactCounting.MEAN, "分", "電話禮貌測試平均成績", "期間內各次電話禮貌測試成績之平均", null),
    COURTESY_CALLS_PASSED(FactKind.COURTESY_CALL, FactCounting.SHARE, "%", "電話禮貌測試合格率", "期間內電話禮貌測試達標者之百分比", null),
    ANSWER_ACCURACY_TESTS(FactKind.ANSWER_ACCURACY, FactCounting.COUNT, "次", "答復正確性抽測次數", "期間內抽測次數", null),
    ANSWER_ACCURACY(FactKind.ANSWER_ACCURACY, FactCounting.MEAN, "%", "答復正確率", "期間內各次抽測值之平均", null),
    LINK_CHECKS(FactKind.LINK_CHECK, FactCounting.COUNT, "次", "網站連結檢測次數", "期間內檢測次數", null),
    LINKS_SOUND(FactKind.LINK_CHECK, FactCounting.LATEST, "%", "網站連結正確率", "期間內最近一次檢測值", null),
    SURVEYS(FactKind.SURVEY, FactCounting.COUNT, "次", "服務滿意度調查次數", "期間內調查次數", null),
    SURVEY_SATISFACTION(FactKind.SURVEY, FactCounting.LATEST, "%", "服務滿意度", "期間內最近一次調查值", null),
    ONLINE_SERVICES(FactKind.ONLINE_SERVICES, FactCounting.LATEST, "項", "線上服務項數", "期間內最近一次盤點值", null);

    private final FactKind kind;
    private final FactCounting counting;
    private final String unit;
    private final String title;
    private final String description;
    private final String article;

    CountedFact(FactKind kind, FactCounting counting, String unit, String title, String description, String article) {
        this.kind = kind;
        this.counting = counting;
        this.unit = unit;
        this.title = title;
        this.description = description;
        this.article = article;
    }

    FactKind kind() {
        return kind;
    }

    public FactCounting counting() {
        return counting;
    }

    String unit() {
        return unit;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Optional<String> article() {
        return Optional.ofNullable(article);
    }

    /** The number; empty where nothing happened of which a share, a mean or a last value could be told. */
    Optional<BigDecimal> number(FactSum sum) {
        return counting.of(sum);
    }
}
