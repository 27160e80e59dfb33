package tw.servicequality.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.servicequality.platform.testing.ArchitectureRules;

class AssessmentServiceArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return ArchitectureRules.tests("tw.servicequality.assessment");
    }
}
