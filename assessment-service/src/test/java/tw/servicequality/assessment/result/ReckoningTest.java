package tw.servicequality.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.assessment.criteria.HandWorked;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.assessment.result.ResultInputs.ScoreUsed;
import tw.servicequality.assessment.result.ResultInputs.SheetUsed;

class ReckoningTest {

    static Stream<HandWorked> offices() {
        return HandWorked.offices().stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void what_was_kept_is_read_and_worked_again_to_the_same_bytes(HandWorked office) {
        var worked = Reckoning.work(inputs(office), Sheets.sheet105());
        var again = Reckoning.work(Reckoning.read(worked.inputs()), Sheets.sheet105());

        assertThat(again).isEqualTo(worked);
        assertThat(worked.digest()).isEqualTo(Reckoning.digest(worked.document()));
        assertThat(worked.tally().total()).isEqualByComparingTo(Integer.toString(office.total()));
        assertThat(worked.tally().grade().grade()).isEqualTo(office.grade());
        assertThat(worked.document()).contains("\"total\":" + office.total() + ",");
    }

    /** A result of long ago must be worked to these bytes for ever: whoever changes the form makes another form. */
    @Test
    void the_form_does_not_change() {
        var worked = Reckoning.work(inputs(HandWorked.offices().getFirst()), Sheets.sheet105());

        assertThat(worked.inputs())
                .startsWith(
                        "{\"form\":\"assessment-inputs/1\",\"assessmentId\":\"a\",\"edition\":1,\"kind\":\"SPOT_CHECK\","
                                + "\"rocYear\":105,\"agency\":\"WRA-NORTH\",\"assessedBy\":\"WRA\",\"scoreSheet\":{\"id\":\"s\",\"version\":1},"
                                + "\"scores\":[{\"criterion\":\"D1.1.1.1.a\",\"points\":120,\"remark\":\"\",\"departure\":\"\",\"evidence\":[]},");
        assertThat(worked.document())
                .startsWith("{\"form\":\"assessment-result/1\",\"inputs\":\"" + Reckoning.digest(worked.inputs())
                        + "\",\"exact\":1000,\"total\":1000,\"maximum\":1000,\"grade\":\"EXCELLENT\",\"gradeFrom\":900,"
                        + "\"gradeTo\":1000,\"items\":[{\"item\":\"D1.1\",");
    }

    private static ResultInputs inputs(HandWorked office) {
        var scores = office.points().entrySet().stream()
                .map(one -> new ScoreUsed(one.getKey(), one.getValue(), "", "", List.of()))
                .toList();
        return new ResultInputs(
                "assessment-inputs/1",
                "a",
                1,
                "SPOT_CHECK",
                105,
                "WRA-NORTH",
                "WRA",
                new SheetUsed("s", 1),
                scores,
                "優點",
                "建議",
                "2016-05-10",
                null);
    }
}
