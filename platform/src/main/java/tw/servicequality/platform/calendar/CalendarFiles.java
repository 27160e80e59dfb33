package tw.servicequality.platform.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** Reads the data files and refuses one that contradicts itself. */
final class CalendarFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private CalendarFiles() {}

    static List<CalendarVersion> versions() {
        try (InputStream in = open("versions.json")) {
            return List.of(JSON.readValue(in, CalendarVersion[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OfficeYear year(CalendarVersion version) {
        try (InputStream in = open(version.file())) {
            return year(version, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streams through the file and takes only the array {@code days}; the summary is for people. */
    static OfficeYear year(CalendarVersion version, InputStream in) throws IOException {
        OfficeDay[] days = new OfficeDay[Year.of(version.year()).length()];
        int read = 0;
        try (JsonParser parser = JSON.createParser(in)) {
            toDays(parser);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                check(read < days.length, version, "too many days");
                days[read] = day(parser, version);
                check(
                        days[read].date().equals(LocalDate.ofYearDay(version.year(), read + 1)),
                        version,
                        "a day missing");
                read++;
            }
        }
        check(read == days.length, version, "too few days");
        return new OfficeYear(days);
    }

    private static void toDays(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME
                && !parser.currentName().equals("days")) {
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
    }

    private static OfficeDay day(JsonParser parser, CalendarVersion version) throws IOException {
        LocalDate date = null;
        DayKind kind = null;
        boolean off = false;
        String description = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "date" -> date = LocalDate.parse(parser.getText());
                case "kind" -> kind = DayKind.valueOf(parser.getText());
                case "isHoliday" -> off = parser.getBooleanValue();
                case "description" -> description = parser.getText().intern();
                default -> parser.skipChildren();
            }
        }
        check(date != null && kind != null && kind.working() != off, version, "contradiction on " + date);
        return new OfficeDay(date, !off, kind, description, version.id());
    }

    private static InputStream open(String file) {
        InputStream in = CalendarFiles.class.getResourceAsStream("/calendar/" + file);
        if (in == null) {
            throw new IllegalStateException("office calendar without its file " + file);
        }
        return in;
    }

    private static void check(boolean holds, CalendarVersion version, String what) {
        if (!holds) {
            throw new IllegalStateException("office calendar " + version.id() + ": " + what);
        }
    }
}
