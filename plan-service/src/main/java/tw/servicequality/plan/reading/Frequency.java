package tw.servicequality.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.servicequality.plan.reading.Finding.RecurrenceFinding;

/** 頻率 as it stands in a text: 每3個月, 每月, 每季, 每半年, 年度內, 一天. */
record Frequency(int start, int end, TargetPer per, int everyMonths) {

    private static final Pattern WORDS = Pattern.compile("每(?<every>" + Numerals.ANY
            + ")個?月(?![0-9])|(?<per>每個?月|每季|每半年|上、下半年度?|(?:全)?年度內|每年度?(?![0-9]+月)|一天|每[日天]|逐年)");
    private static final Pattern VAGUE = Pattern.compile("不?定期");
    private static final Pattern ON_EVENT = Pattern.compile("受理(?:案件)?後|收到[^,。;]{2,15}後|超過標準作業時間|設計前均|停、復水");
    private static final Map<Character, TargetPer> LAST = Map.of(
            '月',
            TargetPer.MONTH,
            '季',
            TargetPer.QUARTER,
            '半',
            TargetPer.HALF_YEAR,
            '天',
            TargetPer.DAY,
            '日',
            TargetPer.DAY);

    static List<Frequency> in(NormalText text) {
        return WORDS.matcher(text.text())
                .results()
                .map(match -> match.group("every") != null
                        ? new Frequency(
                                match.start(), match.end(), TargetPer.MONTHS, Numerals.read(match.group("every")))
                        : new Frequency(match.start(), match.end(), per(match.group("per")), 0))
                .toList();
    }

    /** All that a text says about how often, the vague and the occasional included. */
    static List<RecurrenceFinding> recurrences(NormalText text) {
        var found = new java.util.ArrayList<RecurrenceFinding>();
        in(text).forEach(one -> found.add(
                new RecurrenceFinding(text.place(one.start, one.end), Optional.of(one.per), one.everyMonths)));
        ON_EVENT.matcher(text.text())
                .results()
                .forEach(match -> found.add(new RecurrenceFinding(text.place(match), Optional.of(TargetPer.EVENT), 0)));
        VAGUE.matcher(text.text())
                .results()
                .forEach(match -> found.add(new RecurrenceFinding(text.place(match), Optional.empty(), 0)));
        return found;
    }

    private static TargetPer per(String words) {
        if (words.contains("半年")) {
            return TargetPer.HALF_YEAR;
        }
        return LAST.getOrDefault(words.charAt(words.length() - 1), TargetPer.YEAR);
    }
}
