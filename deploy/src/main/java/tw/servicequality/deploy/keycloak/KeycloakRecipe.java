package tw.servicequality.deploy.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.build.Fingerprint;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Secrets;
import tw.servicequality.deploy.process.Launch;
import tw.servicequality.deploy.process.Probe;
import tw.servicequality.deploy.process.Recipe;

/** Keycloak with our realm. A changed realm file gets a new database; users made by hand in the old one stay there. */
public record KeycloakRecipe(Home home, int port, int managementPort) implements Recipe {

    public static final String REALM = "service-quality";
    public static final String REALM_FILE = "deploy/realm/service-quality-realm.json";

    @Override
    public Launch launch() {
        KeycloakDistribution distribution = new KeycloakDistribution(home);
        List<String> command = new ArrayList<>(KeycloakDistribution.command(
                distribution.folder(),
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + managementPort,
                        "--hostname=http://localhost:" + port,
                        "--log-level=warn")));
        command.addAll(1, List.of(home.mark(), home.mark(Part.KEYCLOAK)));
        return new Launch(
                Part.KEYCLOAK,
                command,
                environment(),
                home.data(),
                home.mark(Part.KEYCLOAK),
                distribution.folder().getFileName() + realm(),
                Map.of("keycloak", port, "keycloak-management", managementPort));
    }

    @Override
    public void prepare() {
        KeycloakDistribution distribution = new KeycloakDistribution(home);
        distribution.build();
        try {
            Path imports = Files.createDirectories(distribution.folder().resolve("data/import"));
            Path realm = home.checkout().resolve(REALM_FILE);
            Files.copy(realm, imports.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(database().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers() {
        return Probe.httpOk("http://127.0.0.1:" + port + "/realms/" + REALM + "/.well-known/openid-configuration");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(240);
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Secrets.of(home).keycloak(),
                "KC_DB_URL",
                "jdbc:h2:file:" + database() + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
    }

    private Path database() {
        return home.data().resolve("keycloak").resolve("realm-" + realm()).resolve("keycloakdb");
    }

    private String realm() {
        return Fingerprint.ofContents(home.checkout(), List.of(home.checkout().resolve(REALM_FILE)));
    }
}
