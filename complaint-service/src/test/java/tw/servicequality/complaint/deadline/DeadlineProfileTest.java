package tw.servicequality.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that contradicts itself is found before it is in force. */
class DeadlineProfileTest {

    private static final DeadlineProfile CENTRAL = ShippedRules.profile("central-default");

    @Test
    void what_is_shipped_is_sound() {
        assertThat(ShippedRules.ALL).hasSize(5).allMatch(DeadlineProfile::isSound);
    }

    @Test
    void what_is_stored_is_what_is_read() throws JsonProcessingException {
        for (var profile : ShippedRules.ALL) {
            var stored = ShippedRules.JSON.writeValueAsString(profile);
            assertThat(ShippedRules.JSON.readValue(stored, DeadlineProfile.class))
                    .isEqualTo(profile);
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "/profile, ''",
        "/profile, 'With Blank'",
        "/version, 0",
        "/title, ' '",
        "/effectiveFrom,",
        "/closurePolicy,",
        "/clocks/0/clock, SURVEY", // no time for the answer, and another clock twice
        "/clocks/0/startsOn, REQUEST",
        "/clocks/0/limits/ORDINARY/amount, 0",
        "/clocks/0/limits/ORDINARY/article, ' '",
        "/clocks/0/limits/ORDINARY/text, ''",
        "/clocks/0/limits/ORDINARY/roll, FORWARD", // working days end on a working day
        "/clocks/0/limits/ORDINARY/unit, HOUR", // which begin at once, and have no cap
        "/clocks/0/limits/ORDINARY/start, MOMENT",
        "/clocks/0/cap/amount, 0",
        "/clocks/0/cap/article, ''",
        "/clocks/0/extension/times, 0",
        "/clocks/0/extension/amount, 0",
        "/clocks/0/extension/article, ''",
        "/clocks/0/reminders/0/percent, 0",
        "/clocks/0/reminders/0/percent, 100",
        "/clocks/0/reminders/0/workingDaysAfter, 1", // two answers to one question
        "/clocks/0/reminders/0/at,",
        "/clocks/0/reminders/0/role, ''",
        "/clocks/0/reminders/2/workingDaysAfter, 0",
    })
    void one_wrong_word_is_noticed(String pointer, String value) throws JsonProcessingException {
        var end = pointer.lastIndexOf('/');
        var document = (ObjectNode) ShippedRules.JSON.valueToTree(CENTRAL);
        var parent = (ObjectNode) (end == 0 ? document : document.at(pointer.substring(0, end)));
        parent.put(pointer.substring(end + 1), value);

        assertThat(ShippedRules.JSON
                        .treeToValue(document, DeadlineProfile.class)
                        .isSound())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2012-12-31, false", "2013-01-01, true", "2013-01-02, true"})
    void a_version_is_in_force_from_its_day_on(LocalDate day, boolean inForce) {
        assertThat(CENTRAL.isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void a_kind_of_handling_without_a_limit_of_its_own_has_the_ordinary_one() {
        var rule = CENTRAL.rule(DeadlineClock.FINAL_REPLY).orElseThrow();

        assertThat(rule.limit(Handling.COMPLEX)).isEqualTo(rule.limit(Handling.ORDINARY));
    }
}
