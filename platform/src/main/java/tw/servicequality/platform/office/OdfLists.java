package tw.servicequality.platform.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The automatic numbers of an OpenDocument file's lists (§5.3, §16.30): by style and level, each list from its start. */
final class OdfLists {

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> last = new HashMap<>();

    private OdfLists() {}

    /** Styles of the text itself stand before those of the file. */
    static OdfLists of(OfficeArchive archive) {
        var lists = new OdfLists();
        Stream.of("styles.xml", "content.xml")
                .flatMap(part -> archive.find(part).stream())
                .flatMap(part -> part.outermost("list-style"))
                .forEach(style -> lists.styles.put(style.attribute("name"), style));
        return lists;
    }

    /** A list within a list has the style of the one around it where it names none. */
    Running begin(XmlElement list, Running around) {
        var style =
                list.attribute("style-name").isEmpty() && around != null ? around.style : list.attribute("style-name");
        var goesOn = list.attribute("continue-numbering").equals("true")
                || !list.attribute("continue-list").isEmpty();
        var counts = around != null
                ? around.counts
                : goesOn ? last.getOrDefault(style, new TreeMap<>()) : new TreeMap<Integer, Integer>();
        last.put(style, counts);
        var level = around == null ? 1 : around.level + 1;
        return new Running(style, level, counts);
    }

    private static boolean isParagraph(XmlElement element) {
        return element.name().equals("p") || element.name().equals("h");
    }

    /** A list that is being read; levels count from 1. */
    final class Running {

        private final String style;
        private final int level;
        private final TreeMap<Integer, Integer> counts;

        private Running(String style, int level, TreeMap<Integer, Integer> counts) {
            this.style = style;
            this.level = level;
            this.counts = counts;
        }

        /** The number of the next item with what stands around it; empty where it has a bullet or none, or no words of its own. */
        String next(XmlElement item) {
            if (item.name().equals("list-header") || item.children().noneMatch(OdfLists::isParagraph)) {
                return "";
            }
            counts.tailMap(level, false).clear();
            var form = form();
            var start = form.map(it -> it.number("start-value", 1_000)).orElse(1);
            var given = item.attribute("start-value");
            var number =
                    given.matches("\\d{1,4}") ? Integer.parseInt(given) : counts.getOrDefault(level, start - 1) + 1;
            counts.put(level, number);
            return form.flatMap(it -> ListNumber.written(it.attribute("num-format"), number)
                            .map(written -> it.attribute("num-prefix") + written + it.attribute("num-suffix")))
                    .orElse("");
        }

        private Optional<XmlElement> form() {
            return Optional.ofNullable(styles.get(style)).flatMap(it -> it.children("list-level-style-number")
                    .filter(one -> one.attribute("level").equals(Integer.toString(level)))
                    .findAny());
        }
    }
}
