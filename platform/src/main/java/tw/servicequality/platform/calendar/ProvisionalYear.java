package tw.servicequality.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * 暫定: a year whose office calendar is not announced yet (it is, about the middle of the year before). Weekends and 開國紀念日 are off, for
 * they always are; every day says that it is provisional.
 */
final class ProvisionalYear {

    /** After the last day of any calendar that is held, so that nothing stored is mistaken for it. */
    private static final LocalDate NEVER_APPROVED = LocalDate.of(9999, 12, 31);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<Integer, LazyYear> YEARS = new ConcurrentHashMap<>();

    private ProvisionalYear() {}

    static LazyYear of(int year) {
        return YEARS.computeIfAbsent(year, ProvisionalYear::made);
    }

    private static LazyYear made(int year) {
        var basis = year + "年辦公日曆表尚未公布，暫以例假日及開國紀念日為放假日";
        var version = new CalendarVersion("provisional@" + year, year, "", NEVER_APPROVED, false, basis);
        return new LazyYear(
                version,
                () -> new OfficeYear(IntStream.rangeClosed(1, Year.of(year).length())
                        .mapToObj(at -> day(LocalDate.ofYearDay(year, at), version))
                        .toArray(OfficeDay[]::new)));
    }

    private static OfficeDay day(LocalDate date, CalendarVersion version) {
        var off = WEEKEND.contains(date.getDayOfWeek());
        var founding = date.getDayOfYear() == 1;
        var usual = off ? DayKind.WEEKEND : DayKind.WORKDAY;
        return new OfficeDay(
                date, !off && !founding, founding ? DayKind.NAMED_HOLIDAY : usual, version.basis(), version.id());
    }
}
