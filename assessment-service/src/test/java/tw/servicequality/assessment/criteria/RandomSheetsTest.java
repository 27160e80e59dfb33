package tw.servicequality.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

/** Random sheets, sound ones and damaged ones, against a second judgement. */
class RandomSheetsTest {

    @Property(tries = 10_000)
    void a_sheet_is_refused_exactly_if_it_does_not_hold_and_its_places_are_named(@ForAll long seed) {
        var document = new RandomSheets(seed).sound();
        var damaged = seed % 3 != 0;
        if (damaged) {
            new SheetVandal(seed).damage(document);
        }
        try {
            var sheet = SheetReader.read(document);
            var broken = SheetRules.broken(sheet);
            assertThat(broken.isEmpty()).as("%s%n%s", broken, document).isEqualTo(new NaiveJudge(document).approves());
            broken.forEach(place -> assertNamed(document, place));
            Statistics.collect(broken.isEmpty() ? "sound" : "refused");
        } catch (ProblemException unreadable) {
            assertThat(damaged).isTrue();
            assertThat(unreadable.problem()).isEqualTo(HttpProblem.INVALID_INPUT);
            assertThat(unreadable.fields()).isNotEmpty();
            Statistics.collect("unreadable");
        }
    }

    /** Nothing given is nothing, everything is everything, and what the columns show is what the total is. */
    @Property(tries = 2_000)
    void points_add_up_to_between_nothing_and_the_maximum(@ForAll long seed) {
        var sheet = SheetReader.read(new RandomSheets(seed).sound());
        var random = new Random(seed);
        assertThat(total(sheet, criterion -> 0)).isZero();
        assertThat(total(sheet, Criterion::maximum)).isEqualByComparingTo(BigDecimal.valueOf(sheet.maximum()));
        var tally = tally(sheet, criterion -> random.nextInt(criterion.maximum() + 1));
        assertThat(tally.exact()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(sheet.maximum()));
        assertThat(tally.items().getFirst().points()).isEqualTo(tally.exact());
        assertThat(tally.total()).isEqualTo(sheet.rounding().apply(tally.exact()));
        assertThat(tally.total())
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(tally.grade().min()));
    }

    private static BigDecimal total(Sheet sheet, ToIntFunction<Criterion> points) {
        return tally(sheet, points).exact();
    }

    private static Tally tally(Sheet sheet, ToIntFunction<Criterion> points) {
        return sheet.tally(sheet.criteria().stream().collect(Collectors.toMap(Criterion::id, points::applyAsInt)));
    }

    private static void assertNamed(ObjectNode document, FieldProblem place) {
        var known = document.at(place.pointer());
        var above = document.at(place.pointer().substring(0, place.pointer().lastIndexOf('/')));
        assertThat(List.of(known, above)).as(place.pointer()).anyMatch(node -> !node.isMissingNode());
        assertThat(place.detail()).isNotBlank();
        if (place.pointer().startsWith("/tree")) {
            assertThat(place.detail()).contains(name(document, place.pointer()));
        }
    }

    /** The name of the place that a pointer leads to or into. */
    private static String name(JsonNode document, String pointer) {
        var at = pointer;
        while (!document.at(at).has("name")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return document.at(at).get("name").asText();
    }
}
