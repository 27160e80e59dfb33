package tw.servicequality.deploy.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm gives what the services ask of a token. */
class RealmTest {

    private static final List<String> ROLES = List.of(
            "case-officer unit-supervisor secretariat planner assessor agency-head personnel-officer committee-member auditor integrator platform-administrator"
                    .split(" "));
    private static final List<String> OFFICE = List.of(
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "agency-head",
            "assessor",
            "personnel-officer");
    private static final List<String> SITE = List.of("case-officer", "secretariat", "planner", "agency-head");
    private static final List<String> PARENT = List.of("planner", "agency-head", "assessor");

    private final JsonNode realm = read("realm/service-quality-realm.json");
    private final JsonNode agencies = read("demo/agencies.json");

    @Test
    void it_has_exactly_the_eleven_roles() {
        assertThat(texts(realm.at("/roles/realm"), "name")).containsExactlyElementsOf(ROLES);
    }

    @Test
    void the_portal_is_public_and_uses_pkce() {
        JsonNode portal = client("portal");
        assertThat(portal.get("publicClient").asBoolean()).isTrue();
        assertThat(portal.get("directAccessGrantsEnabled").asBoolean()).isTrue();
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.get("redirectUris")).extracting(JsonNode::asText).containsExactly("http://localhost:*");
    }

    @Test
    void the_integrator_logs_in_by_its_secret_and_has_the_role() {
        JsonNode integrator = client("integrator");
        assertThat(integrator.get("publicClient").asBoolean()).isFalse();
        assertThat(integrator.get("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(integrator.get("secret").asText()).isEqualTo("integrator-demo");
        assertThat(user("service-account-integrator").get("realmRoles"))
                .extracting(JsonNode::asText)
                .containsExactly("integrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "integrator"})
    void tokens_of_both_clients_carry_audience_groups_agency_and_unit(String id) {
        JsonNode mappers = client(id).get("protocolMappers");
        Set<String> claims = StreamSupport.stream(mappers.spliterator(), false)
                .map(mapper -> mapper.at("/config/claim.name").asText())
                .collect(Collectors.toSet());
        assertThat(claims).contains("groups", "agency", "unit");
        assertThat(mappers.findValuesAsText("included.custom.audience")).containsExactly("service-quality");
    }

    @Test
    void agency_and_unit_are_declared_in_the_user_profile() {
        String profile = realm.findValue("kc.user.profile.config").get(0).asText();
        assertThat(profile).contains("\"name\":\"agency\"", "\"name\":\"unit\"", "unmanagedAttributePolicy");
    }

    @Test
    void a_token_lives_half_an_hour() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(1800);
    }

    @Test
    void every_demo_user_is_there_and_no_other() {
        List<String> expected = new ArrayList<>(List.of("admin", "service-account-integrator"));
        demoRoles()
                .forEach((agency, roles) ->
                        roles.forEach(role -> expected.add(agency.toLowerCase(Locale.ROOT) + "." + role)));
        assertThat(texts(realm.get("users"), "username")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_demo_user_has_the_role_of_its_name_in_a_unit_of_its_agency() {
        demoRoles()
                .forEach((agency, roles) -> roles.forEach(role -> {
                    JsonNode user = user(agency.toLowerCase(Locale.ROOT) + "." + role);
                    assertThat(user.get("realmRoles"))
                            .extracting(JsonNode::asText)
                            .containsExactly(role);
                    assertThat(user.at("/attributes/agency/0").asText()).isEqualTo(agency);
                    assertThat(units(agency))
                            .contains(user.at("/attributes/unit/0").asText());
                    assertThat(user.at("/credentials/0/value").asText()).isEqualTo("demo");
                }));
    }

    @Test
    void the_administrator_belongs_to_no_agency() {
        assertThat(user("admin").at("/attributes").size()).isZero();
        assertThat(user("admin").get("realmRoles"))
                .extracting(JsonNode::asText)
                .containsExactly("platform-administrator");
    }

    @Test
    void an_agency_stands_after_its_parent_so_that_they_can_be_registered_in_order() {
        List<String> known = new ArrayList<>();
        for (JsonNode agency : agencies) {
            if (agency.has("parent")) {
                assertThat(known).contains(agency.get("parent").asText());
            }
            known.add(agency.get("code").asText());
        }
        assertThat(known).hasSize(14).doesNotHaveDuplicates();
    }

    private static Map<String, List<String>> demoRoles() {
        Map<String, List<String>> roles = new TreeMap<>();
        List.of("MOEA", "TWC", "KCG").forEach(agency -> roles.put(agency, PARENT));
        roles.put("WRA", ROLES.subList(0, 9));
        List.of("WRA-NORTH", "WRA-CENTRAL", "WRA-SOUTH", "WRA-RIVER4", "TWC-1", "KCG-WRB", "KCG-PWB")
                .forEach(agency -> roles.put(agency, OFFICE));
        List.of("TWC-1-OPERATIONS", "TWC-1-SERVICE", "TWC-1-PLANT").forEach(agency -> roles.put(agency, SITE));
        return roles;
    }

    private List<String> units(String code) {
        return StreamSupport.stream(agencies.spliterator(), false)
                .filter(agency -> agency.get("code").asText().equals(code))
                .flatMap(agency -> texts(agency.get("units"), "code").stream())
                .toList();
    }

    private JsonNode client(String id) {
        return only(realm.get("clients"), "clientId", id);
    }

    private JsonNode user(String name) {
        return only(realm.get("users"), "username", name);
    }

    private static JsonNode only(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value));
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Path.of(file).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
