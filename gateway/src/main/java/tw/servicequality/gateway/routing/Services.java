package tw.servicequality.gateway.routing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The path ownership table, checked when the gateway starts: a path with two owners stops it. */
@Startup
@Singleton
public class Services {
    private static final String API = "/api/v1/";
    private static final String OPERATIONS = "operations";
    private final Map<String, Service> byName = new TreeMap<>();
    private final Map<String, Service> byPath = new HashMap<>();

    Services(ServicesConfig config) {
        config.byName().forEach((name, owner) -> add(Service.of(name, owner.url(), owner.paths())));
    }

    private void add(Service service) {
        byName.put(service.name(), service);
        for (String path : service.paths()) {
            Service other = byPath.putIfAbsent(path, service);
            if (other != null || OPERATIONS.equals(path)) {
                throw new IllegalArgumentException("path " + path + " cannot belong to " + service.name());
            }
        }
    }

    /** All services, in the order of their names. */
    public Collection<Service> all() {
        return byName.values();
    }

    /** The service of that name. */
    public Optional<Service> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The service that answers a path: by its first segment after {@code /api/v1/}, under {@code operations} by its second. */
    public Optional<Service> ownerOf(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        String[] segments = path.substring(API.length()).split("/", 3);
        if (OPERATIONS.equals(segments[0])) {
            return segments.length > 1 ? find(segments[1]) : Optional.empty();
        }
        return Optional.ofNullable(byPath.get(segments[0]));
    }
}
