package tw.servicequality.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL and a real Kafka for the tests of a module, on free ports, and keys by which tokens are truly verified. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;
    private TestBroker broker;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.start();
        broker = TestBroker.start();
        var configuration = new HashMap<String, String>();
        configuration.put("quarkus.datasource.jdbc.url", database.url());
        configuration.put("quarkus.datasource.username", "postgres");
        configuration.put("quarkus.datasource.password", "postgres");
        configuration.put("kafka.bootstrap.servers", broker.bootstrap());
        configuration.put("quarkus.oidc.auth-server-url", "");
        configuration.put("quarkus.oidc.public-key", Tokens.publicKey());
        configuration.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        configuration.put("quarkus.http.test-port", "0");
        return configuration;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(TestBroker.class));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
