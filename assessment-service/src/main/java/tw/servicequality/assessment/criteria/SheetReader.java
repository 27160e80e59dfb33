package tw.servicequality.assessment.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.problem.HttpProblem;

/** Reads a document of the form {@code tw-score-sheet/1}. Fields that it does not know stay in the document and mean nothing. */
public final class SheetReader {

    private static final String SCHEMA = "tw-score-sheet/1";

    private SheetReader() {}

    /** The sheet; INVALID_INPUT with every place that is missing or of the wrong type. Whether it adds up is for {@link SheetRules}. */
    public static Sheet read(JsonNode document) {
        var top = JsonPlace.root(document);
        top.at("schema").choice(text -> Optional.of(text).filter(SCHEMA::equals), SCHEMA);
        var sheet = new Sheet(
                top.at("rocYear").integer(),
                top.at("maxScore").integer(),
                top.at("grades").list(SheetReader::gradeBand),
                top.at("summaryColumns").list(SheetReader::item),
                section(top.at("tree")),
                optional(top, "findings", SheetReader::finding));
        if (!top.problems().isEmpty()) {
            throw HttpProblem.INVALID_INPUT.because("評分表的格式不正確").at(top.problems());
        }
        return sheet;
    }

    private static SheetNode node(JsonPlace place) {
        return place.at("type").text().equals("criterion") ? criterion(place) : section(place);
    }

    private static Section section(JsonPlace place) {
        return new Section(
                place.pointer(),
                place.at("type").text(),
                place.at("id").text(),
                place.at("name").text(),
                place.at("max").integer(),
                place.at("children").list(SheetReader::node));
    }

    private static Criterion criterion(JsonPlace place) {
        return new Criterion(
                place.pointer(),
                place.at("id").text(),
                place.at("name").text(),
                place.at("max").integer(),
                place.at("kind").choice(SheetReader::kind, Criterion.Kind.BANDED),
                place.at("bands").list(SheetReader::band),
                place.flag("bandsInSource", true),
                optional(place, "acknowledgedGaps", SheetReader::acknowledgedGap));
    }

    private static Band band(JsonPlace place) {
        return new Band(
                place.at("min").integer(),
                place.at("max").integer(),
                place.at("condition").text());
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
                place.at("max").integer());
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

    private static <T> List<T> optional(JsonPlace place, String name, java.util.function.Function<JsonPlace, T> each) {
        return place.has(name) ? place.at(name).list(each) : List.of();
    }

    private static Optional<Criterion.Kind> kind(String name) {
        return Arrays.stream(Criterion.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
