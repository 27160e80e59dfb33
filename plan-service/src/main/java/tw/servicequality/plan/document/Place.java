package tw.servicequality.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tw.servicequality.platform.problem.FieldProblem;

/** A place in a document. Asked for something that is not there, it notes the fault and answers with something empty, so that reading goes on. */
record Place(JsonNode node, String pointer, List<FieldProblem> faults) {

    Place at(String field) {
        return new Place(node.path(field), pointer + "/" + field, faults);
    }

    void fault(String detail) {
        faults.add(new FieldProblem(pointer, detail));
    }

    /** A text, perhaps empty. */
    String text(String field) {
        return at(field).require(JsonNode::isTextual, "須為文字").textValue("");
    }

    String filledText(String field) {
        return at(field)
                .require(found -> found.isTextual() && !found.textValue().isBlank(), "須為非空白文字")
                .textValue("");
    }

    Optional<String> textOrNull(String field) {
        return Optional.ofNullable(at(field)
                .require(found -> isNone(found) || found.isTextual(), "須為文字或 null")
                .textValue(null));
    }

    Optional<Integer> numberOrNull(String field, int least, int most) {
        var found = at(field)
                .require(
                        number -> isNone(number)
                                || number.isInt() && number.intValue() >= least && number.intValue() <= most,
                        "須為 " + least + " 至 " + most + " 的整數或 null");
        return found.node.isInt() ? Optional.of(found.node.intValue()) : Optional.empty();
    }

    /** The object, or JSON null. */
    JsonNode objectOrNull(String field) {
        var found = at(field).require(object -> isNone(object) || object.isObject(), "須為物件或 null");
        return found.node.isObject() ? found.node : JsonNodeFactory.instance.nullNode();
    }

    /** The list as it stands, each element of which must fit; an absent list is empty. */
    JsonNode list(String field, Predicate<JsonNode> fits, String expected) {
        var found = at(field).require(list -> isNone(list) || list.isArray(), "須為陣列");
        found.elements().forEach(element -> element.require(fits, expected));
        return found.node.isArray() ? found.node : JsonNodeFactory.instance.arrayNode();
    }

    /** The places of a list that must be there and hold at least one object. */
    List<Place> filledList(String field) {
        var found = at(field).require(list -> list.isArray() && !list.isEmpty(), "須為至少有一個元素的陣列");
        found.elements().forEach(element -> element.require(JsonNode::isObject, "須為物件"));
        return found.elements();
    }

    List<Place> elements() {
        var places = new ArrayList<Place>();
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            places.add(new Place(node.get(index), pointer + "/" + index, faults));
        }
        return places;
    }

    /** The date that must be there. */
    Optional<LocalDate> date(String field) {
        var found = at(field).require(Place::isDate, "須為 YYYY-MM-DD 的日期");
        return isDate(found.node) ? Optional.of(LocalDate.parse(found.node.textValue())) : Optional.empty();
    }

    Place require(Predicate<JsonNode> fits, String expected) {
        if (!fits.test(node)) {
            fault(expected);
        }
        return this;
    }

    private String textValue(String otherwise) {
        return node.isTextual() ? node.textValue() : otherwise;
    }

    private static boolean isNone(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static boolean isDate(JsonNode node) {
        try {
            LocalDate.parse(node.asText());
            return node.isTextual();
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
