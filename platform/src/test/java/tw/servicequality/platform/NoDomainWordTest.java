package tw.servicequality.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.ArchitectureRules;
import tw.servicequality.platform.testing.DomainWords;

/** Shared code decays through words of the trade: the glossary's words stay out of the platform. */
class NoDomainWordTest {

    private static final DomainWords GLOSSARY = DomainWords.ofTheGlossary();

    @Test
    void no_class_field_or_package_bears_a_word_of_the_trade() {
        assertThat(GLOSSARY.words()).contains("Complaint", "Score", "Reward", "Plan");
        assertThat(GLOSSARY.in(ArchitectureRules.mainClasses("tw.servicequality.platform")))
                .isEmpty();
    }

    @Test
    void a_word_of_the_trade_is_noticed_in_any_case() {
        assertThat(GLOSSARY.isBorneBy("complaintCounter")).isTrue();
        assertThat(GLOSSARY.isBorneBy("LateComplaint")).isTrue();
        assertThat(GLOSSARY.isBorneBy("Explanation")).isFalse();
    }
}
