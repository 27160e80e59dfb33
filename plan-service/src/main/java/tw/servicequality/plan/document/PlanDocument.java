package tw.servicequality.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 計畫文件, read and found sound. Texts are verbatim; numbers and names of headings may be empty where the source has none.
 *
 * @param tree the whole document, also what is not read here
 * @param content the bytes as received
 * @param digest SHA-256 over the content without insignificant whitespace: the same for the same document laid out otherwise
 */
public record PlanDocument(
        JsonNode tree,
        byte[] content,
        byte[] digest,
        String agencyName,
        Optional<String> title,
        Optional<Integer> rocYear,
        Optional<Integer> titleRocYear,
        Optional<Period> period,
        List<Dimension> dimensions,
        List<Finding> findings) {

    public int strategies() {
        return dimensions.stream()
                .mapToInt(dimension -> dimension.strategies().size())
                .sum();
    }

    public int items() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.strategies().stream())
                .mapToInt(strategy -> strategy.items().size())
                .sum();
    }

    public int actions() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.strategies().stream())
                .flatMap(strategy -> strategy.items().stream())
                .mapToInt(item -> item.actions().size())
                .sum();
    }

    /** 計畫期間: first and last day. */
    public record Period(LocalDate start, LocalDate end) {}

    /** 面向 */
    public record Dimension(String no, String name, List<Strategy> strategies) {}

    /** 執行策略 */
    public record Strategy(String no, String name, List<Item> items) {}

    /** 項目 */
    public record Item(String no, String name, List<Action> actions) {}

    /** 具體推動作法. What varies from agency to agency stays JSON as in the document; absent parts are JSON null or an empty list. */
    public record Action(
            String pointer,
            String id,
            String no,
            String text,
            JsonNode units,
            JsonNode period,
            JsonNode dueRule,
            JsonNode recurrence,
            JsonNode targets,
            JsonNode evidence,
            JsonNode notes,
            JsonNode children) {}

    /** Something odd in the document, at its JSON pointer, in words. */
    public record Finding(FindingCode code, String pointer, String text) {}

    /** STATED_IN_DOCUMENT is what the document says of itself; the others are found here. */
    public enum FindingCode {
        STATED_IN_DOCUMENT,
        TITLE_MISSING,
        YEAR_MISSING,
        TITLE_YEAR_DIFFERS,
        ACTION_NUMBER_REPEATED,
        DUE_ON_DAY_OFF,
        AGENCY_NAME_DIFFERS
    }
}
