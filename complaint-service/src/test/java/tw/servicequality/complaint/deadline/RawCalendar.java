package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The published calendar files, read for the check alone: of each year the version that was known on a day. */
final class RawCalendar {

    private static final Map<LocalDate, Map<Integer, String>> CHOSEN = new HashMap<>();
    private static final Map<Map<Integer, String>, RawCalendar> READ = new HashMap<>();
    private static final Map<String, JsonNode> FILES = new HashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<LocalDate, Day> days = new HashMap<>();

    private RawCalendar(Map<Integer, String> chosen) {
        for (var name : chosen.values()) {
            for (var day : file(name).get("days")) {
                var makeUp = day.get("kind").asText().equals("MAKEUP_WORKDAY");
                days.put(
                        LocalDate.parse(day.get("date").asText()),
                        new Day(day.get("isHoliday").asBoolean(), makeUp));
            }
        }
    }

    static RawCalendar knownOn(LocalDate day) {
        return READ.computeIfAbsent(CHOSEN.computeIfAbsent(day, RawCalendar::chosen), RawCalendar::new);
    }

    /** The last version approved by then; of a year not yet published, the first. */
    private static Map<Integer, String> chosen(LocalDate knownOn) {
        var chosen = new HashMap<Integer, String>();
        for (var version : file("versions.json")) {
            var year = version.get("year").asInt();
            var approved = LocalDate.parse(version.get("approvedOn").asText());
            if (!chosen.containsKey(year) || !approved.isAfter(knownOn)) {
                chosen.put(year, version.get("file").asText());
            }
        }
        return chosen;
    }

    boolean isHoliday(LocalDate day) {
        return day(day).holiday();
    }

    boolean isMakeUpSaturday(LocalDate day) {
        return day(day).makeUp();
    }

    /** Fails outside the years held: nobody knows there what day is what. */
    void demand(LocalDate day) {
        day(day);
    }

    private Day day(LocalDate day) {
        var found = days.get(day);
        if (found == null) {
            throw new NoSuchElementException("no calendar for " + day);
        }
        return found;
    }

    private record Day(boolean holiday, boolean makeUp) {}

    private static JsonNode file(String name) {
        return FILES.computeIfAbsent(name, RawCalendar::read);
    }

    private static JsonNode read(String name) {
        try (var in = RawCalendar.class.getResourceAsStream("/calendar/" + name)) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
