package tw.servicequality.reward.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.testing.ForeignExample;

/** On the producer's own example. */
class OnRankingPublishedContractTest {

    private static final ForeignExample EXAMPLE = new ForeignExample("assessment-service", "RankingPublished.v1");

    @Test
    void every_field_we_read_is_there() throws IOException {
        var told = EXAMPLE.as(PublishedRanking.class);
        assertThat(told).hasNoNullFieldsOrPropertiesExcept("version");
        assertThat(told.rocYear()).isPositive();
        assertThat(told.ranks()).isNotEmpty().allSatisfy(subject -> {
            assertThat(subject).hasNoNullFieldsOrProperties();
            assertThat(subject.rank()).isPositive();
        });
    }

    @Test
    void fields_we_have_not_heard_of_do_not_matter() throws IOException {
        assertThat(EXAMPLE.withMore(PublishedRanking.class)).isEqualTo(EXAMPLE.as(PublishedRanking.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roundId", "kind", "rocYear", "assessedBy", "tieRule", "ranks"})
    void without_a_field_we_read_the_fact_is_unusable(String field) {
        assertThatThrownBy(() -> EXAMPLE.without(field, PublishedRanking.class)).hasMessageContaining(field);
    }
}
