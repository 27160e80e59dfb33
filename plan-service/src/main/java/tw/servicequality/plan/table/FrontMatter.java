package tw.servicequality.plan.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.servicequality.platform.office.Cell;
import tw.servicequality.platform.office.FileFaults;
import tw.servicequality.platform.office.Numbered;

/** What a plan says around its table: in a sheet as a name with words beside it, in a text as headings 壹、貳、 with words below. */
final class FrontMatter {

    private static final Pattern YEAR = Pattern.compile("(\\d{2,3})年度");
    private static final Pattern HEADING = Pattern.compile("\\s*[壹貳參肆伍陸柒捌玖拾]{1,2}、\\s*(.*)", Pattern.DOTALL);

    private final Map<Part, List<String>> words = new EnumMap<>(Part.class);
    private Part current = Part.TITLE;

    private enum Part {
        AGENCY("機關", "機關名稱", "機關全銜"),
        TITLE("標題", "計畫名稱", "計畫標題"),
        YEAR("年度", "計畫年度"),
        LEGAL_BASIS("計畫依據", "依據"),
        OBJECTIVE("計畫目標", "目標"),
        SCOPE("實施對象", "適用對象"),
        STRATEGIES("執行策略及具體推動作法", "執行策略及方法", "執行策略", "計畫內容"),
        IMPLEMENTATION_STEPS("實施步驟"),
        ASSESSMENT("考核作業", "考核", "推動及管考", "考核與獎勵"),
        REWARDS("獎勵方式", "獎勵"),
        MISCELLANEOUS("其他"),
        ANNEXES("附件", "附錄");

        private final Set<String> names;

        Part(String... names) {
            this.names = Set.of(names);
        }

        static Optional<Part> of(String name) {
            var plain = plain(name);
            return Arrays.stream(values())
                    .filter(part -> part.names.contains(plain))
                    .findFirst();
        }
    }

    /** A row of a sheet outside the table; what begins with no known name is left alone. */
    void row(List<Cell> cells) {
        var filled = cells.stream()
                .filter(cell -> !cell.isCovered() && !cell.isBlank())
                .toList();
        if (filled.size() > 1) {
            Part.of(filled.getFirst().text()).ifPresent(part -> filled.stream()
                    .skip(1)
                    .flatMap(cell -> cell.text().lines())
                    .forEach(line -> add(part, line)));
        }
    }

    /** A paragraph of a text: a heading, or words of the part that was headed last; before all headings it is the title. */
    void paragraph(String text) {
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            var cut = heading.group(1).split("[:：]", 2);
            var part = Part.of(cut[0]);
            current = part.orElse(Part.MISCELLANEOUS);
            var rest = part.isPresent() ? (cut.length > 1 ? cut[1] : "") : text;
            add(current, rest);
        } else if (current != Part.TITLE || !words.containsKey(Part.TITLE)) {
            add(current, text);
        }
    }

    private void add(Part part, String text) {
        if (!text.isBlank()) {
            words.computeIfAbsent(part, any -> new ArrayList<>()).add(text.strip());
        }
    }

    /** The year that is said, or else the one in the title; 1 to 999. */
    Optional<Integer> rocYear(FileFaults faults) {
        var stated = one(Part.YEAR).map(FrontMatter::plain).map(text -> text.replaceAll("(年度?|民國)", ""));
        if (stated.isPresent() && !stated.get().matches("[1-9]\\d{0,2}")) {
            faults.at("/planYearRoc", "年度須為民國年，如 105");
            return Optional.empty();
        }
        return stated.map(Integer::valueOf).or(this::titleRocYear);
    }

    private Optional<Integer> titleRocYear() {
        return one(Part.TITLE)
                .map(FrontMatter::plain)
                .map(YEAR::matcher)
                .flatMap(year -> year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty());
    }

    /** Everything around the table, in the fields of a plan document. */
    void writeTo(ObjectNode document, String registeredName, Optional<Integer> rocYear) {
        document.put("agency", one(Part.AGENCY).orElse(registeredName));
        document.put("title", one(Part.TITLE).orElse(null));
        document.put("planYearRoc", rocYear.orElse(null));
        document.put("planYear", rocYear.map(year -> year + 1911).orElse(null));
        titleRocYear()
                .filter(year -> !rocYear.equals(Optional.of(year)))
                .ifPresent(year -> document.put("titleYearRoc", year));
        list(document, "legalBasis", Part.LEGAL_BASIS);
        document.put("objective", joined(Part.OBJECTIVE));
        document.put("scope", joined(Part.SCOPE));
        list(document, "implementationSteps", Part.IMPLEMENTATION_STEPS);
        list(document, "assessment", Part.ASSESSMENT);
        list(document, "rewards", Part.REWARDS);
        list(document, "misc", Part.MISCELLANEOUS);
        list(document, "annexes", Part.ANNEXES);
    }

    private void list(ObjectNode document, String field, Part part) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var line : words.getOrDefault(part, List.of())) {
            var numbered = Numbered.of(line);
            list.addObject().put("no", numbered.no()).put("text", numbered.text());
        }
        document.set(field, list);
    }

    private String joined(Part part) {
        return words.containsKey(part) ? words.get(part).stream().collect(Collectors.joining("\n")) : null;
    }

    private Optional<String> one(Part part) {
        return words.getOrDefault(part, List.of()).stream().findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
