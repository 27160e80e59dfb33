package tw.servicequality.plan.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.ProblemException;

class ContactTest {

    private static final Official WANG = new Official("王小明", "科員", "02-1", null);
    private static final Official LEE = new Official("李大華", "專員", "02-2", null);

    @ParameterizedTest
    @CsvSource({"2016-02-29, 王小明", "2016-03-01, 李大華", "2016-03-04, 李大華", "2016-03-05, 王小明"})
    void on_the_days_of_the_deputy_the_deputy_answers(LocalDate day, String name) {
        var contact = aContact();
        contact.deputise(deputy("2016-03-01", "2016-03-04"));
        assertThat(contact.actingOn(day).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-04, 2016-03-05, CONTACT_DEPUTY_OVERLAPS",
        "2016-02-27, 2016-03-01, CONTACT_DEPUTY_OVERLAPS",
        "2016-02-27, 2016-03-05, CONTACT_DEPUTY_OVERLAPS",
        "2016-03-06, 2016-03-05, CONTACT_PERIOD_INVALID",
        "2015-12-31, 2016-01-02, CONTACT_PERIOD_INVALID",
        "2016-02-28, 2016-02-29, ",
        "2016-03-05, 2016-03-05, ",
    })
    void there_is_one_deputy_a_day_within_the_time_of_the_contact(String first, String last, String refused) {
        var contact = aContact();
        contact.deputise(deputy("2016-03-01", "2016-03-04"));
        if (refused == null) {
            contact.deputise(deputy(first, last));
            assertThat(contact.deputies()).hasSize(2);
        } else {
            refuses(refused, () -> contact.deputise(deputy(first, last)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, true", "2016-01-01, false"})
    void nobody_ends_before_beginning(LocalDate day, boolean refused) {
        var contact = aContact();
        if (refused) {
            refuses("CONTACT_PERIOD_INVALID", () -> contact.endOn(day));
        } else {
            contact.endOn(day);
            assertThat(contact.lastDay()).contains(day);
            refuses("CONTACT_PERIOD_INVALID", () -> contact.endOn(day.plusDays(1)));
        }
    }

    @Test
    void nobody_ends_while_a_deputy_still_acts() {
        var contact = aContact();
        contact.deputise(deputy("2016-03-01", "2016-03-04"));
        refuses("CONTACT_PERIOD_INVALID", () -> contact.endOn(LocalDate.of(2016, 3, 3)));
        contact.endOn(LocalDate.of(2016, 3, 4));
    }

    @Test
    void an_official_is_not_named_by_accident() {
        assertThat(WANG).hasToString("Official");
        assertThat(deputy("2016-03-01", "2016-03-04").toString()).doesNotContain("李大華");
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .hasToString(code));
    }

    private static Contact aContact() {
        return Contact.of("WRA", "SEC", WANG, LocalDate.of(2016, 1, 1));
    }

    private static Deputy deputy(String first, String last) {
        return new Deputy(LEE, LocalDate.parse(first), LocalDate.parse(last));
    }
}
