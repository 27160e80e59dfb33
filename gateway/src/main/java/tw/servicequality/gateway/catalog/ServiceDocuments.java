package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import tw.servicequality.gateway.routing.Service;
import tw.servicequality.gateway.routing.Services;
import tw.servicequality.gateway.routing.Upstream;

/** The OpenAPI documents of the services as last seen. A service that is down keeps its last document. */
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long RETRY_MILLIS = 2000;
    private static final String PAGE = "/q/openapi?format=json";
    private final Services services;
    private final Upstream upstream;
    private final ObjectMapper json;
    private final Clock clock;
    private final long freshMillis;
    private final Map<String, ObjectNode> lastSeen = new ConcurrentHashMap<>();
    private final Map<String, Asking> asking = new ConcurrentHashMap<>();

    ServiceDocuments(Services services, Upstream upstream, ObjectMapper json, Clock clock, CatalogConfig config) {
        this.services = services;
        this.upstream = upstream;
        this.json = json;
        this.clock = clock;
        this.freshMillis = config.openapi().fresh().toMillis();
    }

    private record Asking(long at, Future<Boolean> answered) {
        boolean stillGood(long now, long freshMillis) {
            return !answered.isComplete()
                    || Math.abs(now - at) < (answered.result() ? freshMillis : Math.min(freshMillis, RETRY_MILLIS));
        }
    }

    /** The document of a service, empty if it was never seen. Treat it as read-only. */
    Future<Optional<ObjectNode>> of(Service service) {
        long now = clock.millis();
        return asking.compute(
                        service.name(),
                        (name, known) -> known != null && known.stillGood(now, freshMillis)
                                ? known
                                : new Asking(now, ask(service)))
                .answered()
                .map(whether -> Optional.ofNullable(lastSeen.get(service.name())));
    }

    /** The documents of all services that were ever seen, by name of the service. */
    Future<SortedMap<String, ObjectNode>> all() {
        List<Future<Void>> answers = new ArrayList<>();
        SortedMap<String, ObjectNode> documents = new TreeMap<>();
        for (Service service : services.all()) {
            answers.add(of(service).map(found -> {
                found.ifPresent(document -> {
                    synchronized (documents) {
                        documents.put(service.name(), document);
                    }
                });
                return null;
            }));
        }
        return Future.all(answers).map(documents);
    }

    private Future<Boolean> ask(Service service) {
        return upstream.read(service, PAGE).compose(this::parse).transform(answer -> {
            if (answer.succeeded()) {
                lastSeen.put(service.name(), answer.result());
            } else {
                LOG.infof("no OpenAPI document from service=%s cause=%s", service.name(), answer.cause());
            }
            return Future.succeededFuture(answer.succeeded());
        });
    }

    private Future<ObjectNode> parse(Buffer text) {
        try {
            JsonNode tree = json.readTree(text.getBytes());
            return tree instanceof ObjectNode document && document.has("openapi")
                    ? Future.succeededFuture(document)
                    : Future.failedFuture("not an OpenAPI document");
        } catch (IOException notJson) {
            return Future.failedFuture(notJson);
        }
    }
}
