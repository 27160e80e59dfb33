package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

class SheetRulesTest {

    private static final String SUB_INDICATOR = "/tree/children/0/children/0/children/0/children/0";
    private static final String CRITERION = SUB_INDICATOR + "/children/0";

    static Stream<Arguments> broken() {
        return Stream.of(
                sheet("the whole is not the declared total", d -> d.put("maxScore", 999), "/tree/max", "/grades"),
                sheet(
                        "an inner sum is off",
                        d -> at(d, SUB_INDICATOR).put("max", 181),
                        SUB_INDICATOR + "/max",
                        SUB_INDICATOR.substring(0, SUB_INDICATOR.length() - 11) + "/max"),
                sheet(
                        "a criterion has another maximum",
                        d -> criterion(d).put("max", 121),
                        SUB_INDICATOR + "/max",
                        CRITERION + "/bands"),
                sheet("a band is above the maximum", d -> band(d, 0).put("max", 121), CRITERION + "/bands/0"),
                sheet("a band is upside down", d -> band(d, 0).put("min", 120).put("max", 119), CRITERION + "/bands/0"),
                sheet("bands overlap by one point", d -> band(d, 1).put("max", 81), CRITERION + "/bands/1"),
                sheet("bands leave one point out", d -> band(d, 1).put("max", 79), CRITERION + "/bands"),
                sheet("the lowest band starts at 2", d -> band(d, 2).put("min", 2), CRITERION + "/bands"),
                sheet("the highest band ends below the maximum", d -> band(d, 0).put("max", 119), CRITERION + "/bands"),
                sheet(
                        "bands are missing and nobody says so",
                        d -> criterion(d).putArray("bands"),
                        CRITERION + "/bands"),
                sheet("another gap is acknowledged", SheetRulesTest::acknowledgeAnother, CRITERION + "/bands"),
                sheet("an id is used twice", d -> criterion(d).put("id", "D1.1"), CRITERION + "/id"),
                sheet("grades leave a total out", d -> grade(d, 0).put("min", 901), "/grades/0"),
                sheet("grades overlap", d -> grade(d, 0).put("min", 899), "/grades/0"),
                sheet("grades start above 0", d -> grade(d, 4).put("min", 1), "/grades/4"),
                sheet("grades end below the maximum", d -> grade(d, 0).put("max", 999), "/grades"),
                sheet("a grade is given twice", d -> grade(d, 1).put("grade", "優"), "/grades/0/grade"),
                sheet("the better grade is lower", SheetRulesTest::swapGrades, "/grades/0/grade"),
                sheet(
                        "a column is of no place",
                        d -> column(d, 0).put("item", "X"),
                        "/summaryColumns/0",
                        "/summaryColumns"),
                sheet("a column has another maximum", d -> column(d, 0).put("max", 281), "/summaryColumns/0"),
                sheet("a column is missing", d -> d.withArray("summaryColumns").remove(6), "/summaryColumns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_sheet_is_refused_with_the_place_named(String what, Consumer<ObjectNode> change, List<String> places) {
        assertThat(SheetRules.broken(Sheets.brokenBy(change)))
                .extracting(FieldProblem::pointer)
                .as(what)
                .isNotEmpty()
                .allMatch(places::contains)
                .containsAll(places);
    }

    @Test
    void what_is_missing_or_of_the_wrong_type_is_named_by_its_place() {
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> Sheets.brokenBy(d -> {
                    d.put("schema", "other/1").remove("grades");
                    criterion(d).put("max", 120.5).put("kind", "GUESSED");
                    band(d, 0).put("min", "81");
                    band(d, 1).put("max", -1);
                }));

        assertThat(refusal.problem()).isEqualTo(HttpProblem.INVALID_INPUT);
        assertThat(refusal.fields())
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/schema",
                        "/grades",
                        CRITERION + "/max",
                        CRITERION + "/kind",
                        CRITERION + "/bands/0/min",
                        CRITERION + "/bands/1/max");
    }

    private static void acknowledgeAnother(ObjectNode document) {
        band(document, 1).put("max", 79);
        criterion(document)
                .putArray("acknowledgedGaps")
                .addObject()
                .put("min", 79)
                .put("max", 80)
                .put("reason", "x");
    }

    private static void swapGrades(ObjectNode document) {
        grade(document, 0).put("grade", "甲");
        grade(document, 1).put("grade", "優");
    }

    private static Arguments sheet(String what, Consumer<ObjectNode> change, String... places) {
        return arguments(what, change, List.of(places));
    }

    static ObjectNode criterion(ObjectNode document) {
        return at(document, CRITERION);
    }

    static ObjectNode band(ObjectNode document, int index) {
        return at(document, CRITERION + "/bands/" + index);
    }

    private static ObjectNode grade(ObjectNode document, int index) {
        return at(document, "/grades/" + index);
    }

    private static ObjectNode column(ObjectNode document, int index) {
        return at(document, "/summaryColumns/" + index);
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
