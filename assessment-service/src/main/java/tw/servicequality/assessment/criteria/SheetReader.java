package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.servicequality.assessment.criteria.Section.Adding;
import tw.servicequality.platform.problem.HttpProblem;

/** Reads a document of the form {@code tw-score-sheet/1}. Fields that it does not know stay in the document and mean nothing. */
public final class SheetReader {

    private static final String SCHEMA = "tw-score-sheet/1";

    private SheetReader() {}

    /** The sheet; INVALID_INPUT with every place that is missing or of the wrong type. Whether it adds up is for {@link SheetRules}. */
    public static Sheet read(JsonNode document) {
        var top = JsonPlace.root(document);
        top.at("schema").choice(text -> Optional.of(text).filter(SCHEMA::equals), SCHEMA);
        var rocYear = top.at("rocYear").integer();
        var shapeOnly = top.flag("shapeOnly", false);
        var root = section(top.at("tree"), shapeOnly);
        var sheet = new Sheet(
                rocYear,
                maximum(top, "maxScore", shapeOnly),
                shapeOnly ? List.of() : top.at("grades").list(SheetReader::gradeBand),
                shapeOnly ? List.of() : top.at("summaryColumns").list(SheetReader::item),
                root,
                rounding(top, root),
                terms(top, rocYear, shapeOnly),
                optional(top, "findings", SheetReader::finding));
        if (!top.problems().isEmpty()) {
            throw HttpProblem.INVALID_INPUT.because("評分表的格式不正確").at(top.problems());
        }
        return sheet;
    }

    /** A sheet with weights must say what becomes of fractions; in the others there are none. */
    private static Rounding rounding(JsonPlace top, Section root) {
        var fractions = root.sections().anyMatch(section -> section.adding() == Adding.WEIGHTED);
        return fractions || top.has("rounding")
                ? top.at("rounding").choice(Rounding::of, Rounding.NONE)
                : Rounding.NONE;
    }

    private static SheetTerms terms(JsonPlace top, int rocYear, boolean shapeOnly) {
        return new SheetTerms(
                top.has("effectiveFrom") ? top.at("effectiveFrom").date() : SheetTerms.usualFrom(rocYear),
                top.has("effectiveUntil") ? top.at("effectiveUntil").date() : SheetTerms.usualUntil(rocYear),
                shapeOnly);
    }

    private static SheetNode node(JsonPlace place, boolean shapeOnly) {
        return place.at("type").text().equals("criterion") ? criterion(place, shapeOnly) : section(place, shapeOnly);
    }

    private static Section section(JsonPlace place, boolean shapeOnly) {
        return new Section(
                place.pointer(),
                place.at("type").text(),
                place.at("id").text(),
                place.at("name").text(),
                maximum(place, "max", shapeOnly),
                weight(place),
                place.has("adding") ? place.at("adding").choice(Adding::of, Adding.SUM) : Adding.SUM,
                place.at("children").list(child -> node(child, shapeOnly)));
    }

    private static Criterion criterion(JsonPlace place, boolean shapeOnly) {
        return new Criterion(
                place.pointer(),
                place.at("id").text(),
                place.at("name").text(),
                maximum(place, "max", shapeOnly),
                place.at("kind").choice(SheetReader::kind, Criterion.Kind.BANDED),
                place.at("bands").list(SheetReader::band),
                place.flag("bandsInSource", true),
                optional(place, "acknowledgedGaps", SheetReader::acknowledgedGap),
                weight(place));
    }

    /** A shape has no points to be read. */
    private static int maximum(JsonPlace place, String name, boolean shapeOnly) {
        return shapeOnly ? 0 : place.at(name).integer();
    }

    private static Optional<BigDecimal> weight(JsonPlace place) {
        return place.has("weight") ? Optional.of(place.at("weight").decimal()) : Optional.empty();
    }

    private static Band band(JsonPlace place) {
        return new Band(
                place.at("min").integer(),
                place.at("max").integer(),
                place.at("condition").text(),
                place.has("predicate") ? Optional.of(predicate(place.at("predicate"))) : Optional.empty());
    }

    private static Predicate predicate(JsonPlace place) {
        return new Predicate(
                place.at("metric").text(),
                place.at("op").choice(Predicate.Comparison::of, Predicate.Comparison.AT_LEAST),
                place.at("value").decimal());
    }

    private static Gap acknowledgedGap(JsonPlace place) {
        place.at("reason").text();
        return new Gap(place.at("min").integer(), place.at("max").integer());
    }

    private static GradeBand gradeBand(JsonPlace place) {
        return new GradeBand(
                place.at("grade").choice(Grade::of, Grade.FAILING),
                place.at("min").integer(),
                place.at("max").integer());
    }

    private static SummaryItem item(JsonPlace place) {
        return new SummaryItem(
                place.at("item").text(),
                place.at("label").text(),
                place.at("max").decimal());
    }

    private static Finding finding(JsonPlace place) {
        var resolution =
                place.has("resolution") ? Optional.of(place.at("resolution").text()) : Optional.<String>empty();
        return new Finding(
                place.at("id").text(),
                place.at("severity").text(),
                place.at("text").text(),
                resolution);
    }

    private static <T> List<T> optional(JsonPlace place, String name, Function<JsonPlace, T> each) {
        return place.has(name) ? place.at(name).list(each) : List.of();
    }

    private static Optional<Criterion.Kind> kind(String name) {
        return Arrays.stream(Criterion.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
