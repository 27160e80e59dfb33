package tw.servicequality.plan.document;

import java.nio.charset.StandardCharsets;

/** Whether every text of a document can be kept as it is: PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
final class Texts {

    private Texts() {}

    static void check(Place place) {
        var node = place.node();
        if (node.isTextual()) {
            place.require(text -> canBeKept(text.textValue()), "文字含有無法保存的字元");
        }
        place.elements().forEach(Texts::check);
        node.fieldNames().forEachRemaining(name -> check(field(place, name)));
    }

    private static Place field(Place place, String name) {
        var step = "/" + name.replace("~", "~0").replace("/", "~1");
        if (!canBeKept(name)) {
            place.fault("欄位名稱含有無法保存的字元");
        }
        return new Place(place.node().get(name), place.pointer() + step, place.faults());
    }

    private static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
