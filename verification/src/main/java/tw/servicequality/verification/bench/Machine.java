package tw.servicequality.verification.bench;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** What a figure means depends on where it was measured, and on what else was going on there. */
final class Machine {

    private Machine() {}

    static void describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%s  %d cores, load %.1f; client, services, PostgreSQL, Kafka and Keycloak share them%n",
                now(), system.getAvailableProcessors(), system.getSystemLoadAverage());
    }

    static void load() {
        System.out.printf(
                "%s  load %.1f%n",
                now(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** A line of the report, with the load at that moment. */
    static void says(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }

    private static OffsetDateTime now() {
        return java.time.Clock.systemDefaultZone()
                .instant()
                .atOffset(java.time.ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
