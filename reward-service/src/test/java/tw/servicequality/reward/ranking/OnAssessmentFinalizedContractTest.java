package tw.servicequality.reward.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.testing.ForeignExample;

/** On the producer's own example. */
class OnAssessmentFinalizedContractTest {

    private static final ForeignExample EXAMPLE = new ForeignExample("assessment-service", "AssessmentFinalized.v1");

    @Test
    void every_field_we_read_is_there() throws IOException {
        var told = EXAMPLE.as(FinalizedAssessment.class);
        assertThat(told).hasNoNullFieldsOrPropertiesExcept("version");
        assertThat(told.scoreSheet()).hasNoNullFieldsOrProperties();
        assertThat(told.total()).isBetween(java.math.BigDecimal.ZERO, told.maximum());
    }

    @Test
    void fields_we_have_not_heard_of_do_not_matter() throws IOException {
        assertThat(EXAMPLE.withMore(FinalizedAssessment.class)).isEqualTo(EXAMPLE.as(FinalizedAssessment.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assessmentId", "roundId", "agency", "scoreSheet", "total", "maximum", "grade", "finalizedOn"})
    void without_a_field_we_read_the_fact_is_unusable(String field) {
        assertThatThrownBy(() -> EXAMPLE.without(field, FinalizedAssessment.class))
                .hasMessageContaining(field);
    }
}
