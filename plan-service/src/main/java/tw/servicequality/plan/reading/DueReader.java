package tw.servicequality.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.servicequality.plan.reading.Finding.DueFinding;
import tw.servicequality.plan.schedule.CheckpointMonths;
import tw.servicequality.plan.schedule.DayAfterPeriodEnd;
import tw.servicequality.plan.schedule.DayType;
import tw.servicequality.plan.schedule.DaysAfterEvent;
import tw.servicequality.plan.schedule.DueRule;
import tw.servicequality.plan.schedule.FixedDate;
import tw.servicequality.plan.schedule.MonthsAfterEvent;
import tw.servicequality.plan.schedule.Span;
import tw.servicequality.platform.calendar.Roll;

/** 期限. Years are of the Republic; days that do not exist, such as 2月30日, are no days. */
final class DueReader {

    private static final int ROC = 1911;
    private static final Pattern AFTER_END = Pattern.compile(
            "(?:(?<months>[0-9]+月(?:[及、和][0-9]+月)*)|(?<span>每月|每季|每半年))(?:結束)?(?:後|日)?之?(?:次|下)(?:個)?月(?<day>[0-9]+)[日號](?:以)?前");
    private static final Pattern DAY = Pattern.compile(
            "(?:民國)?(?<year>[0-9]{2,3})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日號](?:\\([^)]*\\))?(?:以)?前");
    private static final Pattern MONTH =
            Pattern.compile("(?:當年度|每年|本年度)(?<months>[0-9]{1,2}月(?:[及、和][0-9]{1,2}月)*)(?:份|底)?(?:前|,|提|$)");
    private static final Pattern COLUMN = Pattern.compile("^(?<months>[0-9]{1,2}月(?:[及、][0-9]{1,2}月)*)底?前?$");
    private static final Pattern LIMIT =
            Pattern.compile("(?<event>[^,。;:]{2,30}?),?應於?(?<number>" + Numerals.ANY + ")(?<unit>個月|個?工作[日天]|[日天])內");
    private static final Pattern AFTER_EVENT = Pattern.compile(
            "於?(?<event>[^,。;:應]{2,30}?)(?:之日起|後|次日起)(?<number>" + Numerals.ANY + ")(?<unit>個月|個?工作[日天]|[日天])內");

    private final NormalText text;
    private final List<DueFinding> found = new ArrayList<>();

    DueReader(NormalText text) {
        this.text = text;
    }

    List<DueFinding> read() {
        each(AFTER_END, DueReader::afterEnd);
        each(DAY, DueReader::day);
        each(MONTH, match -> new CheckpointMonths(months(match.group("months")), Roll.BACK));
        each(COLUMN, match -> new CheckpointMonths(months(match.group("months")), Roll.BACK));
        each(LIMIT, DueReader::limit);
        each(AFTER_EVENT, DueReader::limit);
        return found;
    }

    private void each(Pattern pattern, java.util.function.Function<MatchResult, DueRule> rule) {
        pattern.matcher(text.text()).results().forEach(match -> {
            var place = text.place(match);
            var overlaps = found.stream()
                    .anyMatch(other -> other.place().start() < place.end()
                            && place.start() < other.place().end());
            if (!overlaps) {
                make(rule, match).forEach(made -> found.add(new DueFinding(place, made)));
            }
        });
    }

    /** A day or month that does not exist is no finding. */
    private static Stream<DueRule> make(java.util.function.Function<MatchResult, DueRule> rule, MatchResult match) {
        try {
            return Stream.of(rule.apply(match));
        } catch (DateTimeException | IllegalArgumentException meaningless) {
            return Stream.empty();
        }
    }

    private static DueRule afterEnd(MatchResult match) {
        var day = Integer.parseInt(match.group("day"));
        if (match.group("months") != null) {
            return new DayAfterPeriodEnd(months(match.group("months")), day, Roll.FORWARD);
        }
        var span =
                switch (match.group("span")) {
                    case "每月" -> Span.MONTH;
                    case "每季" -> Span.QUARTER;
                    default -> Span.HALF_YEAR;
                };
        return DayAfterPeriodEnd.ofEvery(span, day, Roll.FORWARD);
    }

    private static DueRule day(MatchResult match) {
        var day = LocalDate.of(
                ROC + Integer.parseInt(match.group("year")),
                Integer.parseInt(match.group("month")),
                Integer.parseInt(match.group("day")));
        return new FixedDate(day, Roll.FORWARD);
    }

    private static DueRule limit(MatchResult match) {
        var number = Numerals.read(match.group("number"));
        var unit = match.group("unit");
        if (unit.equals("個月")) {
            return new MonthsAfterEvent(match.group("event"), number, Roll.FORWARD);
        }
        var type = unit.contains("工作") ? DayType.WORKING : DayType.UNSPECIFIED;
        return new DaysAfterEvent(match.group("event"), number, type, Roll.FORWARD);
    }

    private static List<Integer> months(String words) {
        return Pattern.compile("[0-9]+")
                .matcher(words)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .toList();
    }
}
