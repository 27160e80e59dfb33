package tw.servicequality.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tw.servicequality.plan.reading.Finding.TargetFinding;

/**
 * 量化目標. A number counts as a target where 至少, 達, 以上 or the like stands by it, or where it ends a clause that names a frequency
 * (每月…測試1次); numbers of articles, telephones and years do not.
 */
final class TargetReader {

    private static final String UNIT = "(?<unit>場次|人次|小時|次|場|件|項|種|則|篇|戶|人|處|%)";
    private static final Pattern BETWEEN =
            Pattern.compile("(?<min>" + Numerals.ANY + ")(?:至|到|~|-)(?<max>" + Numerals.ANY + ")" + UNIT);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![第0-9.])(?<value>[0-9]+(?:\\.[0-9]+)?|[一二兩三四五六七八九十]{1,3})" + UNIT + "(?<more>\\(?含?\\)?以上)?");
    private static final Pattern GRADE = Pattern.compile("達(?<value>[A-Z]+\\+?)(?<unit>等級)");
    private static final Pattern ALL = Pattern.compile("前均辦理");
    private static final Pattern SINCE = Pattern.compile("回溯至民國(?<value>[0-9]+)年");
    private static final Pattern GROWING = Pattern.compile("逐年增加[^,。;]{0,12}項目");
    private static final Pattern COMPLETE =
            Pattern.compile("完成:?.{0,80}?(?<value>" + Numerals.ANY + ")(?<unit>項)[^,。;]{2,}工作");
    private static final Pattern UNCOUNTED =
            Pattern.compile("(?:每個?月|每季|每半年|每" + Numerals.ANY + "個月)(?:定期)?(?:辦理|宣導|召開|舉辦|實施|進行|檢討|更新)");
    private static final Pattern END_OF_CLAUSE = Pattern.compile("(?:[(。,;、]|$).*", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("、[^,。;]{0,6}");
    private static final String ASSUMED_YEAR = "原文未載期間，以年度計（推定）";

    private final NormalText text;
    private final List<Frequency> frequencies;
    private final List<TargetFinding> found = new ArrayList<>();
    private final List<MatchResult> taken = new ArrayList<>();

    TargetReader(NormalText text) {
        this.text = text;
        this.frequencies = Frequency.in(text);
    }

    List<TargetFinding> read() {
        matches(BETWEEN).forEach(this::between);
        matches(COMPLETE)
                .forEach(match -> plain(match, Comparison.EQUAL, match.group("value"), "項", TargetPer.YEAR, ""));
        matches(GRADE)
                .forEach(match -> plain(
                        match, Comparison.AT_LEAST, match.group("value"), match.group("unit"), TargetPer.WHOLE, ""));
        matches(ALL).forEach(match -> plain(match, Comparison.EQUAL, "100", "%", TargetPer.WHOLE, "「均」推定為全數"));
        matches(SINCE)
                .forEach(match -> plain(match, Comparison.AT_MOST, match.group("value"), "民國年", TargetPer.WHOLE, ""));
        matches(GROWING).forEach(match -> plain(match, Comparison.MORE_THAN, "0", "項", TargetPer.YEAR, "「逐年增加」推定"));
        matches(NUMBER).filter(this::isTarget).forEach(this::number);
        matches(UNCOUNTED).filter(this::isUncounted).forEach(this::once);
        return found;
    }

    private java.util.stream.Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text.text()).results().filter(match -> taken.stream()
                .noneMatch(other -> match.start() < other.end() && other.start() < match.end()));
    }

    private void between(MatchResult match) {
        var frequency = before(match.start());
        taken.add(match);
        found.add(new TargetFinding(
                text.place(match),
                Comparison.BETWEEN,
                Optional.empty(),
                Optional.of(number(match.group("min"))),
                Optional.of(number(match.group("max"))),
                match.group("unit"),
                frequency.map(Frequency::per).orElse(TargetPer.WHOLE),
                frequency.map(Frequency::everyMonths).orElse(0),
                ""));
    }

    private void plain(MatchResult match, Comparison op, String value, String unit, TargetPer per, String inference) {
        taken.add(match);
        add(match, op, number(value), unit, per, 0, inference);
    }

    private void number(MatchResult match) {
        var unit = match.group("unit");
        var value = number(match.group("value"));
        var near = before(match.start());
        if (near.isEmpty()) {
            var event = unit.equals("次") || unit.equals("場") || unit.equals("場次");
            add(
                    match,
                    Comparison.AT_LEAST,
                    value,
                    unit,
                    event ? TargetPer.YEAR : TargetPer.WHOLE,
                    0,
                    event ? ASSUMED_YEAR : "");
            return;
        }
        sharing(near.get())
                .forEach(one -> add(match, Comparison.AT_LEAST, value, unit, one.per(), one.everyMonths(), ""));
    }

    private void once(MatchResult match) {
        var frequency = before(match.end()).orElseThrow();
        add(match, Comparison.AT_LEAST, "1", "次", frequency.per(), frequency.everyMonths(), "原文僅載頻率，每期一次為推定");
    }

    private void add(
            MatchResult match, Comparison op, String value, String unit, TargetPer per, int every, String inference) {
        found.add(new TargetFinding(
                text.place(match),
                op,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                unit,
                per,
                every,
                inference));
    }

    private boolean isTarget(MatchResult match) {
        var clause = clauseBefore(match.start());
        if (clause.contains("至少") || clause.contains("不少於") || clause.endsWith("達") || match.group("more") != null) {
            return true;
        }
        var ends = END_OF_CLAUSE.matcher(text.text().substring(match.end())).matches();
        return ends
                && before(match.start())
                        .filter(one -> !crossesClause(one, match.start()))
                        .isPresent();
    }

    private boolean isUncounted(MatchResult match) {
        var sentence = text.text().substring(match.end()).split("[。;]", 2)[0];
        return !NUMBER.matcher(sentence).find() || !sentenceHasTarget(match);
    }

    private boolean sentenceHasTarget(MatchResult match) {
        return NUMBER.matcher(text.text())
                .results()
                .filter(number -> number.start() > match.start())
                .filter(number ->
                        !text.text().substring(match.end(), number.start()).matches(".*[。;].*"))
                .anyMatch(this::isTarget);
    }

    /** The nearest frequency before this place in the same sentence. */
    private Optional<Frequency> before(int place) {
        return frequencies.stream()
                .filter(one -> one.start() < place && one.end() <= place)
                .filter(one -> !text.text().substring(one.end(), place).matches(".*[。;].*"))
                .reduce((first, second) -> second);
    }

    private boolean crossesClause(Frequency frequency, int place) {
        return text.text().substring(frequency.end(), place).matches(".*[,。;].*");
    }

    /** 由台電每季、各課室每月…1次: one number for both. */
    private List<Frequency> sharing(Frequency last) {
        return frequencies.stream()
                .filter(one -> one.equals(last)
                        || one.end() < last.start()
                                && SHARED.matcher(text.text().substring(one.end(), last.start()))
                                        .matches())
                .toList();
    }

    private String clauseBefore(int place) {
        var before = text.text().substring(0, place).split("[,。;]");
        return before.length == 0 ? "" : before[before.length - 1];
    }

    private static String number(String numeral) {
        return numeral.matches("[一二兩三四五六七八九十]+") ? String.valueOf(Numerals.read(numeral)) : numeral;
    }
}
