package tw.servicequality.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.keycloak.KeycloakRecipe;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.port.Ports;
import tw.servicequality.deploy.postgres.PostgresSettings;
import tw.servicequality.deploy.service.ServiceEnvironment;

/** The containers and the launcher must not drift apart. */
class ComposeTest {

    private static final Compose COMPOSE = Compose.read(Path.of("..", "docker-compose.yml"));

    @TempDir
    Path checkout;

    @Test
    void the_containers_are_the_parts_and_the_maker_of_topics() {
        Set<String> parts = Stream.concat(Stream.of(Part.values()).map(Part::label), Stream.of("topics"))
                .collect(Collectors.toSet());
        assertThat(COMPOSE.services()).isEqualTo(parts);
    }

    @ParameterizedTest
    @EnumSource(value = PortName.class, names = "KAFKA_CONTROLLER", mode = EnumSource.Mode.EXCLUDE)
    void each_documented_port_is_published_on_the_loopback_address(PortName name) {
        assertThat(COMPOSE.ports(name.part())).contains("127.0.0.1:" + name.usual() + ":" + name.usual());
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PLAN", "ASSESSMENT", "COMPLAINT", "REWARD", "GATEWAY"})
    void each_service_is_told_the_same_variables(Part part) {
        assertThat(COMPOSE.environment(part).keySet()).isEqualTo(launched(part).keySet());
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PLAN", "ASSESSMENT", "COMPLAINT", "REWARD", "GATEWAY"})
    void values_that_name_no_host_are_the_same(Part part) {
        for (String name : List.of("SQ_HTTP_PORT", "SQ_DATABASE_USER", "SQ_SMTP_PORT", "QUARKUS_PROFILE")) {
            assertThat(COMPOSE.environment(part).get(name))
                    .as(name)
                    .isEqualTo(launched(part).get(name));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PLAN", "ASSESSMENT", "COMPLAINT", "REWARD"})
    void each_service_has_its_own_database(Part part) {
        String database = COMPOSE.environment(part).get("SQ_DATABASE_URL");
        assertThat(database).endsWith(":5432/" + part.label());
        assertThat(text("docker/databases.sh")).contains("for name in plan assessment complaint reward;");
        assertThat(COMPOSE.environment(Part.POSTGRES)).containsKey("SQ_POSTGRES_PASSWORD_" + part.name());
    }

    @Test
    void the_gateway_finds_each_service_on_its_port() {
        for (Part part : Part.SERVICES) {
            assertThat(COMPOSE.environment(Part.GATEWAY).get("SQ_" + part.name() + "_URL"))
                    .isEqualTo(
                            "http://" + part.label() + ":" + PortName.of(part).usual());
        }
    }

    @Test
    void postgres_is_as_durable_in_a_container() {
        assertThat(COMPOSE.command(Part.POSTGRES))
                .containsAll(PostgresSettings.durable().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toList());
    }

    @Test
    void the_topics_come_from_the_launchers_list() {
        assertThat(COMPOSE.volumes("topics")).contains("./deploy/src/main/resources/topics.txt:/topics.txt:ro");
        assertThat(Files.exists(Path.of("src/main/resources/topics.txt"))).isTrue();
    }

    @Test
    void the_realm_is_the_launchers() {
        assertThat(COMPOSE.volumes("keycloak")).anyMatch(volume -> volume.startsWith("./" + KeycloakRecipe.REALM_FILE));
        assertThat(COMPOSE.environment(Part.PLAN).get("SQ_OIDC_ISSUER"))
                .endsWith(":8180/realms/" + KeycloakRecipe.REALM);
        assertThat(COMPOSE.command(Part.KEYCLOAK)).contains("--http-port=8180", "--http-management-port=9100");
    }

    @Test
    void images_have_the_launchers_versions_and_no_registry_host() {
        assertThat(COMPOSE.image(Part.KAFKA)).isEqualTo("apache/kafka:" + Versions.of(Part.KAFKA));
        assertThat(COMPOSE.image(Part.KEYCLOAK)).isEqualTo("keycloak/keycloak:" + Versions.of(Part.KEYCLOAK));
        assertThat(COMPOSE.image(Part.MAIL)).isEqualTo("greenmail/standalone:" + Versions.of(Part.MAIL));
        assertThat(Versions.of(Part.POSTGRES))
                .startsWith(COMPOSE.image(Part.POSTGRES).split(":")[1] + ".");
        assertThat(text("docker/service.Dockerfile")).contains("FROM eclipse-temurin:25-jre");
        for (Part part : Part.values()) {
            assertThat(COMPOSE.image(part).split("/")[0]).doesNotContain(".");
        }
    }

    private Map<String, String> launched(Part part) {
        Home home = Home.of(checkout);
        Ports ports = Ports.choose(Map.of(), Map.of(), port -> true);
        return ServiceEnvironment.of(part, home, Coordinates.of(home, ports, Map.of()));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
