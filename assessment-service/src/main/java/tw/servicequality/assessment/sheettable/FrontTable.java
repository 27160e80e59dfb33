package tw.servicequality.assessment.sheettable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists beside the tree, each with its heading. */
enum FrontTable {
    GRADES("等第", "grades", Field.text("等第", "grade"), Field.number("下限", "min"), Field.number("上限", "max")),
    COLUMNS(
            "分項",
            "summaryColumns",
            Field.text("分項代號", "item"),
            Field.text("分項名稱", "label"),
            Field.number("分項配分", "max")),
    FINDINGS(
            "疑義",
            "findings",
            Field.text("疑義編號", "id"),
            Field.text("程度", "severity"),
            Field.text("原文疑義", "text"),
            Field.text("處理方式", "resolution"),
            Field.text("信度", "confidence"));

    private final String title;
    private final String wire;
    private final List<Field> fields;

    FrontTable(String title, String wire, Field... fields) {
        this.title = title;
        this.wire = wire;
        this.fields = List.of(fields);
    }

    /** One column. */
    record Field(String heading, String name, boolean isNumber) {

        static Field text(String heading, String name) {
            return new Field(heading, name, false);
        }

        static Field number(String heading, String name) {
            return new Field(heading, name, true);
        }
    }

    String title() {
        return title;
    }

    String wire() {
        return wire;
    }

    List<Field> fields() {
        return fields;
    }

    /** The list whose headings these are, all of them in order. */
    static Optional<FrontTable> headed(List<String> words) {
        return Arrays.stream(values())
                .filter(table -> words.size() >= table.fields.size()
                        && words.subList(0, table.fields.size())
                                .equals(table.fields.stream()
                                        .map(Field::heading)
                                        .toList()))
                .findFirst();
    }
}
