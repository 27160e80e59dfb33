package tw.servicequality.plan.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.office.Block;
import tw.servicequality.platform.office.Block.Paragraph;
import tw.servicequality.platform.office.Block.Table;
import tw.servicequality.platform.office.FileFaults;

/** Makes the plan document of a file, whole or not at all. The same file gives the same document, byte for byte. */
@ApplicationScoped
public class PlanFileReader {

    private static final String SCHEMA = "tw-service-plan/1";

    private final ObjectMapper json;

    PlanFileReader(ObjectMapper json) {
        this.json = json;
    }

    /** PLAN_TABLE_INVALID with every fault at its row and column; the agency's registered name is taken where the file says none. */
    public byte[] read(PlanFile kind, byte[] file, String registeredName) {
        var blocks = kind.read(file);
        var faults = new FileFaults(TableProblem.PLAN_TABLE_INVALID);
        var front = front(blocks);
        var rocYear = front.rocYear(faults);
        var outline = new OutlineNodes();
        var notes = rows(blocks, outline, rocYear, faults);
        if (outline.isEmpty() && faults.isEmpty()) {
            faults.at("", "找不到計畫表格：表頭須有「面向」（或實施要項）及「具體推動作法」");
        }
        faults.refuseIfAny();
        return bytes(document(front, outline, notes, rocYear, registeredName));
    }

    private static FrontMatter front(List<Block> blocks) {
        var front = new FrontMatter();
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> front.paragraph(paragraph.line().text());
                case Table table ->
                    table.rows().stream()
                            .limit(PlanTable.headingOf(table)
                                    .orElse(table.rows().size()))
                            .forEach(front::row);
            }
        }
        return front;
    }

    private static List<String> rows(
            List<Block> blocks, OutlineNodes outline, Optional<Integer> rocYear, FileFaults faults) {
        var notes = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Table table) {
                PlanTable.headingOf(table).ifPresent(row -> {
                    var columns = Column.heading(table.rows().get(row)).orElseThrow();
                    notes.addAll(new PlanTable(table, row, columns, outline, rocYear, faults).read());
                });
            }
        }
        return notes;
    }

    private ObjectNode document(
            FrontMatter front,
            OutlineNodes outline,
            List<String> notes,
            Optional<Integer> rocYear,
            String registeredName) {
        var document = json.createObjectNode().put("schema", SCHEMA);
        front.writeTo(document, registeredName, rocYear);
        document.set("dimensions", outline.dimensions());
        if (!notes.isEmpty()) {
            document.put("tableNote", String.join("\n", notes));
        }
        document.putArray("inconsistencies");
        document.set("counts", outline.counts());
        return document;
    }

    private byte[] bytes(ObjectNode document) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
