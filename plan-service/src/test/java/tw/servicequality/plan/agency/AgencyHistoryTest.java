package tw.servicequality.plan.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.agency.AgencyEvent.AgencyMerged;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

class AgencyHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 2, 15);

    @ParameterizedTest
    @CsvSource({"2016-01-31, 水資源局", "2016-02-01, 水資源分署", "2016-02-14, 水資源分署", "2016-02-15, 北區分署"})
    void on_each_day_an_agency_has_the_name_of_that_day(LocalDate day, String name) {
        var agency = anAgency();
        agency.rename("水資源分署", DAY);
        agency.rename("北區分署", LATER);
        assertThat(agency.on(day).name()).isEqualTo(name);
    }

    @Test
    void on_each_day_it_stands_under_the_superior_of_that_day() {
        var agency = anAgency();
        agency.moveUnder(Optional.empty(), DAY);
        assertThat(agency.on(DAY.minusDays(1)).parent()).isEqualTo("WRA");
        assertThat(agency.on(DAY).parent()).isNull();
    }

    @Test
    void on_each_day_it_has_the_units_of_that_day() {
        var agency = anAgency();
        agency.changeUnits(List.of(unit("SEC", "秘書室", null), unit("IT", "資訊小組", "SEC")), DAY);
        agency.changeUnits(List.of(unit("IT", "資訊科", null)), LATER);
        assertThat(names(agency.units().on(DAY.minusDays(1)))).containsExactly("秘書室", "工務課");
        assertThat(names(agency.units().on(DAY))).containsExactly("秘書室", "資訊小組");
        assertThat(names(agency.units().on(LATER.minusDays(1)))).containsExactly("秘書室", "資訊小組");
        assertThat(names(agency.units().on(LATER))).containsExactly("資訊科");
        assertThat(names(agency.units().now())).containsExactly("資訊科");
    }

    @Test
    void a_unit_stands_under_a_unit_of_the_same_agency_and_not_under_itself() {
        refuses(AgencyProblem.UNIT_PARENT_UNKNOWN, () -> change(unit("IT", "資訊小組", "SEC")));
        refuses(AgencyProblem.UNIT_PARENT_UNKNOWN, () -> change(unit("IT", "資訊小組", "IT")));
        refuses(
                AgencyProblem.UNIT_PARENT_UNKNOWN,
                () -> change(unit("A", "甲", "B"), unit("B", "乙", "C"), unit("C", "丙", "A")));
        refuses(AgencyProblem.UNIT_CODE_REPEATED, () -> change(unit("A", "甲", null), unit("A", "乙", null)));
    }

    @Test
    void a_successor_stands_above_what_was_merged_into_it() {
        var agency = anAgency();
        var event = (AgencyMerged) agency.mergeInto("WRA-CENTRAL", DAY);
        assertThat(event.parent()).isEqualTo("WRA-CENTRAL");
        assertThat(event.units()).isEmpty();
        assertThat(agency.abolishedOn()).contains(DAY);
        assertThat(agency.on(DAY.minusDays(1)).parent()).isEqualTo("WRA");
    }

    @Test
    void what_is_no_more_does_not_change() {
        var agency = anAgency();
        agency.abolish(DAY);
        refuses(AgencyProblem.AGENCY_ABOLISHED, () -> agency.rename("新名", LATER));
        refuses(AgencyProblem.AGENCY_ABOLISHED, () -> agency.mergeInto("WRA", LATER));
    }

    @Test
    void changes_are_entered_in_the_order_of_their_days() {
        var agency = anAgency();
        agency.rename("水資源分署", LATER);
        refuses(AgencyProblem.AGENCY_CHANGE_OUT_OF_ORDER, () -> agency.rename("北區分署", LATER.minusDays(1)));
        agency.rename("北區分署", LATER);
        assertThat(agency.name()).isEqualTo("北區分署");
    }

    private static void change(AgencyUnit... units) {
        anAgency().changeUnits(List.of(units), DAY);
    }

    private static List<String> names(List<AgencyUnit> units) {
        return units.stream().map(AgencyUnit::name).toList();
    }

    private static Agency anAgency() {
        return Agency.of(
                "WRA-NORTH", "水資源局", Optional.of("WRA"), List.of(unit("SEC", "秘書室", null), unit("PW", "工務課", null)));
    }

    private static AgencyUnit unit(String code, String name, String parent) {
        return AgencyUnit.of(code, name, parent);
    }

    private static void refuses(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }
}
