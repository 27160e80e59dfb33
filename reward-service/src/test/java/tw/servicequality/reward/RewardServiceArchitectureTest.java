package tw.servicequality.reward;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.servicequality.platform.testing.ArchitectureRules;

class RewardServiceArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house_hold() {
        return ArchitectureRules.tests("tw.servicequality.reward");
    }
}
