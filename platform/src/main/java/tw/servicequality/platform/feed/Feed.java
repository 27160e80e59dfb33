package tw.servicequality.platform.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose days: the holder's own at this agency, or of a whole unit; each service says what the one and the other mean. */
public record Feed(String agency, String holder, Optional<String> unit, Instant expiresAt) {

    /** Longer than a year, so that who renews it once a year never falls out. */
    private static final Duration LIFE = Duration.ofDays(400);

    public static Feed from(Instant now, String agency, String holder, Optional<String> unit) {
        return new Feed(agency, holder, unit, now.plus(LIFE));
    }
}
