package tw.servicequality.plan.document;

import static tw.servicequality.plan.document.DocumentProblem.PLAN_DOCUMENT_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.document.PlanDocument.Period;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.HttpProblem;

/** Reads a plan document of the schema {@value #SCHEMA}, whole or not at all. */
@ApplicationScoped
public class DocumentReader {

    static final String SCHEMA = "tw-service-plan/1";

    private static final int MOST_FAULTS = 100;

    private final ObjectMapper json;

    DocumentReader(ObjectMapper json) {
        this.json = json;
    }

    /** Refuses with MALFORMED_JSON what is not JSON in UTF-8, and with PLAN_DOCUMENT_INVALID, every fault at its pointer, what is no plan. */
    public PlanDocument read(byte[] content) {
        var faults = new ArrayList<FieldProblem>();
        var document = read(content, faults);
        if (!faults.isEmpty()) {
            throw PLAN_DOCUMENT_INVALID
                    .because("共 " + faults.size() + " 處不符")
                    .at(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        }
        return document;
    }

    /** A document that was read before and is kept: what would be refused today is not refused again. */
    public PlanDocument readKept(byte[] content) {
        return read(content, new ArrayList<>());
    }

    private PlanDocument read(byte[] content, List<FieldProblem> faults) {
        var tree = tree(content);
        var root = new Place(tree, "", faults);
        Texts.check(root);
        var dimensions = Outline.read(root);
        var document = new PlanDocument(
                tree,
                content,
                digest(tree),
                root.filledText("agency"),
                root.textOrNull("title"),
                root.numberOrNull("planYearRoc", 1, 999),
                root.numberOrNull("titleYearRoc", 1, 999),
                period(root),
                dimensions,
                new ArrayList<>());
        check(root, document);
        document.findings().addAll(DocumentFindings.of(root, document));
        return document;
    }

    private static Optional<Period> period(Place root) {
        if (root.objectOrNull("planPeriod").isNull()) {
            return Optional.empty();
        }
        var period = root.at("planPeriod");
        var start = period.date("start");
        var end = period.date("end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            period.at("end").fault("不得早於 start");
        }
        return start.isPresent() && end.isPresent()
                ? Optional.of(new Period(start.get(), end.get()))
                : Optional.empty();
    }

    private static void check(Place root, PlanDocument document) {
        root.at("schema").require(schema -> schema.asText().equals(SCHEMA), "須為 " + SCHEMA);
        root.list("inconsistencies", JsonNode::isTextual, "須為文字");
        root.numberOrNull("planYear", 1912, 2910).ifPresent(year -> {
            if (document.rocYear().filter(roc -> roc + 1911 == year).isEmpty()) {
                root.at("planYear").fault("須為 planYearRoc 加 1911");
            }
        });
        var counts = root.at("counts");
        counts.require(stated -> stated.isMissingNode() || stated.isNull() || stated.isObject(), "須為物件");
        requireCount(counts, "dimensions", document.dimensions().size());
        requireCount(counts, "strategies", document.strategies());
        requireCount(counts, "items", document.items());
        requireCount(counts, "actions", document.actions());
    }

    /** A document that states another number than it has has lost something on its way. */
    private static void requireCount(Place counts, String level, int actual) {
        var stated = counts.at(level);
        stated.require(
                number -> number.isMissingNode() || number.isInt() && number.intValue() == actual,
                "文件所載數量與內容不符，實有 " + actual);
    }

    private JsonNode tree(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var tree = json.readTree(text.toString());
            if (tree.isMissingNode()) {
                throw HttpProblem.MALFORMED_JSON.because("沒有內容");
            }
            return tree;
        } catch (CharacterCodingException | JsonProcessingException unreadable) {
            throw HttpProblem.MALFORMED_JSON.because("內容不是可讀的 UTF-8 JSON");
        }
    }

    private static byte[] digest(JsonNode tree) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tree.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
