package tw.servicequality.platform.timer;

import java.time.Duration;

/** How often a timer that fails is tried again, and when. */
final class Patience {

    /** After so many failures a timer is parked: with the pauses, a good two minutes after it was due. */
    static final int ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private Patience() {}

    /** How long the timer rests after its first, second, … failure: 1 s, 2 s, 4 s and so on. */
    static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, ATTEMPTS));
    }
}
