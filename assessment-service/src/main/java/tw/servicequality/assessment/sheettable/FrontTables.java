package tw.servicequality.assessment.sheettable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.servicequality.assessment.sheettable.SheetTableReader.Origin;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.office.Cell;
import tw.servicequality.platform.office.FileFaults;
import tw.servicequality.platform.office.Line;

/** The small tables beside the tree: what the sheet says of itself, its grades, its columns, and what is odd in its source. */
final class FrontTables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileFaults faults;
    private final Map<String, Origin> origins;
    private final Map<FrontTable, ArrayNode> lists = new LinkedHashMap<>();
    private final ObjectNode said = JsonNodeFactory.instance.objectNode();

    FrontTables(FileFaults faults, Map<String, Origin> origins) {
        this.faults = faults;
        this.origins = origins;
    }

    void read(Table table) {
        FrontTable list = null;
        for (var at = 0; at < table.rows().size(); at++) {
            var words = table.rows().get(at).stream().map(FrontTables::words).toList();
            var heading = FrontTable.headed(words);
            if (heading.isPresent()) {
                list = heading.get();
            } else if (list != null && words.stream().anyMatch(word -> !word.isBlank())) {
                entry(list, words, table, at);
            } else if (words.size() > 1 && !words.get(1).isBlank()) {
                fact(words, table, at);
            }
        }
    }

    private void entry(FrontTable list, List<String> words, Table table, int at) {
        var entries = lists.computeIfAbsent(list, any -> JsonNodeFactory.instance.arrayNode());
        var entry = entries.addObject();
        for (var column = 0; column < list.fields().size() && column < words.size(); column++) {
            var field = list.fields().get(column);
            var word = words.get(column);
            if (field.isNumber()) {
                number(entry, field.name(), word, table, at, column);
            } else if (!word.isEmpty()) {
                entry.put(field.name(), word);
            }
        }
        origins.put("/" + list.wire() + "/" + (entries.size() - 1), SheetTableReader.origin(table, at));
    }

    private void fact(List<String> words, Table table, int at) {
        FrontFact.labelled(words.getFirst())
                .ifPresentOrElse(
                        fact -> {
                            if (fact.isNumber()) {
                                number(said, fact.wire(), words.get(1), table, at, 1);
                            } else if (fact == FrontFact.OTHER) {
                                other(words.get(1), table, at);
                            } else {
                                said.put(fact.wire(), words.get(1));
                            }
                            origins.put("/" + fact.wire(), SheetTableReader.origin(table, at));
                        },
                        () -> faults.at(table, at, 0, "沒有「" + words.getFirst() + "」這一項"));
    }

    private void other(String json, Table table, int at) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                said.setAll(object);
                return;
            }
        } catch (IOException unreadable) {
            // told below
        }
        faults.at(table, at, 1, "「其他」須為 JSON 物件或空白");
    }

    private void number(ObjectNode to, String name, String word, Table table, int at, int column) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
        if (!plain.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            faults.at(table, at, column, "須為數字");
            return;
        }
        var number = new BigDecimal(plain).stripTrailingZeros();
        if (number.scale() > 0) {
            to.put(name, number);
        } else {
            to.put(name, number.intValueExact());
        }
    }

    void writeTo(ObjectNode document) {
        document.setAll(said);
        lists.forEach((list, entries) -> document.set(list.wire(), entries));
    }

    private static String words(Cell cell) {
        return cell.lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
