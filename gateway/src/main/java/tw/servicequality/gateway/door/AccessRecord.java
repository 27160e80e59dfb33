package tw.servicequality.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import tw.servicequality.gateway.problem.LogText;
import tw.servicequality.gateway.problem.ProblemAnswer;

/**
 * One log line and one measurement per request. Neither query strings nor who the caller is are written: both may be personal data. A
 * secret in the path is left out.
 */
@ApplicationScoped
public class AccessRecord {
    /** Key under which a handler notes the service that answered, when it was not the gateway itself. */
    public static final String SERVICE = "gateway.service";

    private static final Logger LOG = Logger.getLogger("access");
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };
    private final MeterRegistry meters;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    AccessRecord(MeterRegistry meters) {
        this.meters = meters;
    }

    void write(RoutingContext context, long nanos) {
        String service = context.get(SERVICE, "gateway");
        int status = context.response().getStatusCode();
        timer(service, status / 100 + "xx").record(Duration.ofNanos(nanos));
        String refusal = context.get(ProblemAnswer.REFUSAL);
        if (refusal != null) {
            meters.counter("gateway.rejected", "code", refusal).increment();
        }
        LOG.infof(
                "request_id=%s method=%s path=%s service=%s status=%d ms=%.1f bytes=%d code=%s",
                RequestId.of(context),
                printable(context.request().method().name()),
                printable(LogText.of(context.request().path())),
                service,
                status,
                nanos / 1e6,
                context.response().bytesWritten(),
                refusal == null ? "-" : refusal);
    }

    private Timer timer(String service, String status) {
        return timers.computeIfAbsent(service + ' ' + status, key -> Timer.builder("gateway.requests")
                .tags("service", service, "status", status)
                .serviceLevelObjectives(BUCKETS)
                .register(meters));
    }

    private static String printable(String text) {
        String line = text == null ? "-" : text.replaceAll("[^!-~]", "?");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
