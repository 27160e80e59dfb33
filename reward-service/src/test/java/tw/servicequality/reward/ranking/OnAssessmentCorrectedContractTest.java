package tw.servicequality.reward.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.testing.ForeignExample;

/** On the producer's own example. */
class OnAssessmentCorrectedContractTest {

    private static final ForeignExample EXAMPLE = new ForeignExample("assessment-service", "AssessmentCorrected.v1");

    @Test
    void every_field_we_read_is_there() throws IOException {
        var told = EXAMPLE.as(CorrectedAssessment.class);
        assertThat(told).hasNoNullFieldsOrProperties();
        assertThat(told.version()).isGreaterThan(1);
        assertThat(told.before()).hasNoNullFieldsOrProperties();
        assertThat(told.after()).hasNoNullFieldsOrProperties();
    }

    @Test
    void fields_we_have_not_heard_of_do_not_matter() throws IOException {
        assertThat(EXAMPLE.withMore(CorrectedAssessment.class)).isEqualTo(EXAMPLE.as(CorrectedAssessment.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessmentId", "version", "basis", "before", "after", "correctedOn"})
    void without_a_field_we_read_the_fact_is_unusable(String field) {
        assertThatThrownBy(() -> EXAMPLE.without(field, CorrectedAssessment.class))
                .hasMessageContaining(field);
    }
}
