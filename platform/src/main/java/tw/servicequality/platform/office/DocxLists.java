package tw.servicequality.platform.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The automatic numbers of an Office Open XML text's lists (ECMA-376 part 1, §17.9): counted per list and level. */
final class DocxLists {

    private final Map<String, Map<Integer, XmlElement>> levels = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private DocxLists() {}

    static DocxLists of(OfficeArchive archive) {
        var lists = new DocxLists();
        archive.find("word/numbering.xml").ifPresent(lists::read);
        return lists;
    }

    private void read(XmlElement root) {
        var abstracts = new HashMap<String, Map<Integer, XmlElement>>();
        root.outermost("abstractNum").forEach(one -> {
            var forms = new HashMap<Integer, XmlElement>();
            one.children("lvl").forEach(level -> forms.put(index(level.attribute("ilvl")), level));
            abstracts.put(one.attribute("abstractNumId"), forms);
        });
        root.outermost("num")
                .forEach(num -> levels.put(
                        num.attribute("numId"), abstracts.getOrDefault(value(num, "abstractNumId"), Map.of())));
    }

    /** The number of a paragraph that has these settings, as it is shown; empty where it has a bullet or none. */
    String next(XmlElement settings) {
        var list = value(settings, "numId");
        var level = index(value(settings, "ilvl"));
        var form = Optional.ofNullable(levels.getOrDefault(list, Map.of()).get(level));
        var counted = counts.computeIfAbsent(list, any -> new TreeMap<>());
        counted.tailMap(level, false).clear();
        counted.merge(level, form.map(DocxLists::start).orElse(1), (before, start) -> before + 1);
        return form.map(it -> shown(it, counted, levels.get(list))).orElse("");
    }

    /** 「%1、」: each %n is the number of that level so far. */
    private static String shown(XmlElement form, Map<Integer, Integer> counted, Map<Integer, XmlElement> forms) {
        var text = value(form, "lvlText");
        for (var level = 0; level < 9; level++) {
            if (text.contains("%" + (level + 1))) {
                var letters = Optional.ofNullable(forms.get(level))
                        .map(it -> value(it, "numFmt"))
                        .orElse("");
                var number = ListNumber.written(letters, counted.getOrDefault(level, 1));
                if (number.isEmpty()) {
                    return "";
                }
                text = text.replace("%" + (level + 1), number.get());
            }
        }
        return Numbered.of(text + "文").kind() == Numbered.Kind.NONE ? "" : text;
    }

    private static int start(XmlElement form) {
        return Math.max(1, index(value(form, "start")));
    }

    private static int index(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String value(XmlElement parent, String name) {
        return parent.children(name)
                .map(child -> child.attribute("val"))
                .findFirst()
                .orElse("");
    }
}
