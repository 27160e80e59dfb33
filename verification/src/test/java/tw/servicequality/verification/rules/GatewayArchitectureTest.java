package tw.servicequality.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.servicequality.platform.testing.ArchitectureRules;
import tw.servicequality.platform.testing.DomainWords;

/**
 * The gateway's rules stand here and not with the gateway: they come with the platform's tests, and on the gateway's own class path the
 * platform's database and Kafka would become part of what its tests start.
 */
class GatewayArchitectureTest {

    private static final String ROOT = "tw.servicequality.gateway";
    private static final String BROKEN = "tw.servicequality.verification.rules.broken.door";
    private static final Path BUILT = Path.of("../gateway/target/classes");

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return tests(ArchitectureRules.of(ROOT));
    }

    @TestFactory
    Stream<DynamicTest> it_only_passes_things_on() {
        return tests(GatewayRules.of(ROOT));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_of_its_own_reports_the_broken_door() {
        var fixture = new ClassFileImporter().importPackages(BROKEN);
        return GatewayRules.of(BROKEN).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                                rule.getValue().evaluate(fixture).hasViolation())
                        .isTrue()));
    }

    @Test
    void no_class_field_or_package_bears_a_word_of_the_trade() {
        assertThat(DomainWords.ofTheGlossary().in(gateway())).isEmpty();
    }

    @Test
    void a_word_of_the_trade_in_the_broken_door_is_reported() {
        assertThat(DomainWords.ofTheGlossary().in(new ClassFileImporter().importPackages(BROKEN)))
                .containsExactly(BROKEN + ".ComplaintDoor: ComplaintDoor");
    }

    private static Stream<DynamicTest> tests(Map<String, ArchRule> rules) {
        var classes = gateway();
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    /** Fails when it is not built: a rule over nothing cannot fail. */
    private static JavaClasses gateway() {
        var classes = new ClassFileImporter().importPath(BUILT);
        assertThat(classes)
                .as("classes of the gateway, which must have been compiled")
                .hasSizeGreaterThan(30);
        return classes;
    }
}
