package tw.servicequality.complaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportStateTest {

    @Test
    void every_state_says_where_it_leads() {
        assertThat(ReportState.MOVES).containsOnlyKeys(ReportState.values());
        assertThat(ReportState.MOVES.get(ReportState.SIGNED)).isEmpty();
    }
}
