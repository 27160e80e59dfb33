package tw.servicequality.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.ArchitectureRules;

/** A rule that cannot fail is worse than none: each must report the broken fixture. */
class EveryRuleBitesTest {

    private static final String BROKEN = "tw.servicequality.verification.rules.broken";

    @Test
    void every_rule_reports_the_broken_fixture() {
        var fixture = new ClassFileImporter().importPackages(BROKEN);
        var rules = ArchitectureRules.of(BROKEN);
        var toothless = new TreeSet<String>();

        rules.forEach((name, rule) -> {
            if (!rule.allowEmptyShould(true).evaluate(fixture).hasViolation()) {
                toothless.add(name);
            }
        });

        assertThat(rules).hasSizeGreaterThan(10);
        assertThat(toothless).isEmpty();
    }
}
