package tw.servicequality.reward.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.ruleset.AwardSource;
import tw.servicequality.reward.ruleset.EntryOutcome;
import tw.servicequality.reward.testing.ForeignExample;

/** On the producer's own example. */
class OnAwardResultRecordedContractTest {

    private static final ForeignExample EXAMPLE = new ForeignExample("assessment-service", "AwardResultRecorded.v1");

    @Test
    void every_field_we_read_is_there_and_is_known_to_rules() throws IOException {
        var told = EXAMPLE.as(RecordedAwardResult.class);
        assertThat(told).hasNoNullFieldsOrProperties();
        assertThat(EntryOutcome.valueOf(told.outcome())).isNotNull();
        assertThat(AwardSource.valueOf(told.source())).isNotNull();
        assertThat(told.authorities()).contains(told.agency(), told.recommendedBy(), told.guidedBy());
    }

    @Test
    void fields_we_have_not_heard_of_do_not_matter() throws IOException {
        assertThat(EXAMPLE.withMore(RecordedAwardResult.class)).isEqualTo(EXAMPLE.as(RecordedAwardResult.class));
    }

    @Test
    void who_recommended_guided_and_nominated_need_not_be_said() throws IOException {
        assertThat(EXAMPLE.without("recommendedBy", RecordedAwardResult.class).recommendedBy())
                .isNull();
        assertThat(EXAMPLE.without("guidedBy", RecordedAwardResult.class).guidedBy())
                .isNull();
        assertThat(EXAMPLE.without("nominatedBy", RecordedAwardResult.class).nominatedBy())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entryId", "agency", "rocYear", "award", "outcome", "source", "recordedOn"})
    void without_a_field_we_read_the_fact_is_unusable(String field) {
        assertThatThrownBy(() -> EXAMPLE.without(field, RecordedAwardResult.class))
                .hasMessageContaining(field);
    }
}
