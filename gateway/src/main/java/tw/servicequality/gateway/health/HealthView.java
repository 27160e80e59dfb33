package tw.servicequality.gateway.health;

import java.time.Instant;
import java.util.List;

/** Readiness of the whole: UP only if every service is. */
record HealthView(String status, Instant checkedAt, List<ServiceHealth> services) {

    /** One service; {@code milliseconds} is how long its answer took. */
    record ServiceHealth(String name, String status, long milliseconds) {}

    static HealthView of(Instant checkedAt, List<ServiceHealth> services) {
        boolean up = services.stream().allMatch(service -> "UP".equals(service.status()));
        return new HealthView(up ? "UP" : "DOWN", checkedAt, services);
    }

    int httpStatus() {
        return "UP".equals(status) ? 200 : 503;
    }
}
