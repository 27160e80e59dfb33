package tw.servicequality.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Starts a fake of every service before the gateway, and gives the gateway small limits. */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, FakeService> SERVICES = new TreeMap<>();

    /** The fake of that name. */
    public static FakeService service(String name) {
        return SERVICES.get(name);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        for (String name : new String[] {"plan", "assessment", "complaint", "reward"}) {
            FakeService service = new FakeService(name, sample(name));
            SERVICES.put(name, service);
            config.put("gateway.services." + name + ".url", service.url());
        }
        config.put("gateway.upstream.response-timeout", "1s");
        config.put("gateway.upstream.connect-timeout", "1s");
        config.put("gateway.cors.origins", "https://portal.example");
        config.put("gateway.identity.issuer", "https://login.example/realms/service-quality");
        config.put("gateway.limits.upload-bytes", "8388608");
        config.put("gateway.rate.per-second", "10");
        config.put("gateway.rate.burst", "20");
        config.put("gateway.rate.anonymous-per-second", "1");
        config.put("gateway.rate.anonymous-burst", "5");
        return config;
    }

    /** The sample OpenAPI document of a service. */
    public static String sample(String name) {
        try (InputStream file = Neighbourhood.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        SERVICES.values().forEach(FakeService::stop);
    }
}
