package tw.servicequality.assessment.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatStatusTest {

    @Test
    void every_status_says_where_it_leads() {
        assertThat(SeatStatus.MOVES).containsOnlyKeys(SeatStatus.values());
    }

    @ParameterizedTest
    @CsvSource({
        "SEATED, SEATED, true",
        "SEATED, REPLACED, true",
        "SEATED, RECUSED, true",
        "REPLACED, SEATED, true",
        "REPLACED, REPLACED, false",
        "REPLACED, RECUSED, true",
        "RECUSED, SEATED, false",
        "RECUSED, REPLACED, false",
        "RECUSED, RECUSED, false"
    })
    void a_seat_moves_as_the_table_says(SeatStatus from, SeatStatus to, boolean allowed) {
        var seat = PanelSeat.of(UUID.randomUUID(), new Member("wra.assessor", "WRA", ""));
        move(seat, from);
        if (allowed) {
            assertThatCode(() -> move(seat, to)).doesNotThrowAnyException();
            assertThat(seat.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(seat, to)).hasMessage(from + " → " + to);
        }
    }

    private static void move(PanelSeat seat, SeatStatus to) {
        switch (to) {
            case SEATED -> seat.seat();
            case REPLACED -> seat.replace();
            case RECUSED -> seat.recuse("利害關係");
        }
    }
}
