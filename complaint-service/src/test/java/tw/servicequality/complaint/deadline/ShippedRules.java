package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;

/** The rules as they are shipped, and days and instants in Taiwan, for the rule tests of this feature. */
final class ShippedRules {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    static final List<DeadlineProfile> ALL = ShippedProfiles.all(JSON);
    static final OfficeCalendars CALENDARS = new OfficeCalendars();

    private static final ZoneOffset TAIWAN = ZoneOffset.ofHours(8);

    private ShippedRules() {}

    static DeadlineProfile profile(String profile) {
        return ALL.stream()
                .filter(one -> one.profile().equals(profile))
                .findAny()
                .orElseThrow();
    }

    static ClockRule rule(String profile, DeadlineClock clock) {
        return profile(profile).rule(clock).orElseThrow();
    }

    static WorkingDays knownOn(LocalDate day) {
        return WorkingDays.on(CALENDARS.asKnownOn(day));
    }

    static WorkingDays current() {
        return WorkingDays.on(CALENDARS.current());
    }

    /** {@code 2016-01-28T10:00}, in Taiwan. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(TAIWAN);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(TAIWAN);
    }

    /** Filed at ten in the morning and handled in the ordinary way. */
    static DeadlineFacts filedOn(LocalDate day) {
        return DeadlineFacts.started(at(day, 10), at(day, 10), Handling.ORDINARY);
    }

    static DeadlineFacts filedOn(String day) {
        return filedOn(LocalDate.parse(day));
    }
}
