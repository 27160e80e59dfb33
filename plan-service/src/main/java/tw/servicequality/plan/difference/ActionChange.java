package tw.servicequality.plan.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.document.PlacedAction;

@Schema(description = "具體推動作法之異動")
record ActionChange(
        @Schema(description = "ADDED 新增、REMOVED 刪除、CHANGED 修正、RENUMBERED 內容相同而移列")
        ActionChangeKind kind,

        @Schema(description = "新版文件中的識別碼；刪除者為 null", nullable = true)
        String id,

        @Schema(description = "原文件中的識別碼；新增者為 null", nullable = true)
        String formerId,

        @Schema(description = "所在面向 › 執行策略 › 項目") String place,
        @Schema(description = "文字異動") List<Words> words,
        @Schema(description = "文字以外之異動") List<FieldChange> fields) {

    enum ActionChangeKind {
        ADDED,
        REMOVED,
        CHANGED,
        RENUMBERED
    }

    @Schema(description = "一個欄位之異動")
    record FieldChange(
            @Schema(description = "欄位", examples = "responsibleUnits")
            String field,

            @Schema(implementation = Object.class, nullable = true, description = "原內容")
            JsonNode before,

            @Schema(implementation = Object.class, nullable = true, description = "新內容")
            JsonNode after) {}

    static ActionChange added(PlacedAction now) {
        var words = List.of(new Words(Words.WordsKind.ADDED, now.action().text()));
        return new ActionChange(ActionChangeKind.ADDED, now.action().id(), null, now.place(), words, List.of());
    }

    static ActionChange removed(PlacedAction old) {
        var words = List.of(new Words(Words.WordsKind.REMOVED, old.action().text()));
        return new ActionChange(ActionChangeKind.REMOVED, null, old.action().id(), old.place(), words, List.of());
    }

    /** Empty when the action is the same in everything. */
    static Optional<ActionChange> between(PlacedAction old, PlacedAction now) {
        var before = old.action();
        var after = now.action();
        var fields = fields(old, now);
        var sameText = before.text().equals(after.text());
        if (sameText && fields.isEmpty() && before.id().equals(after.id())) {
            return Optional.empty();
        }
        var kind = sameText && fields.isEmpty() ? ActionChangeKind.RENUMBERED : ActionChangeKind.CHANGED;
        var words = WordDifference.between(before.text(), after.text());
        return Optional.of(new ActionChange(kind, after.id(), before.id(), now.place(), words, fields));
    }

    private static List<FieldChange> fields(PlacedAction old, PlacedAction now) {
        var before = old.action();
        var after = now.action();
        return Stream.of(
                        field("place", text(old.place()), text(now.place())),
                        field("no", text(before.no()), text(after.no())),
                        field("responsibleUnits", before.units(), after.units()),
                        field("period", before.period(), after.period()),
                        field("dueRule", before.dueRule(), after.dueRule()),
                        field("recurrence", before.recurrence(), after.recurrence()),
                        field("targets", before.targets(), after.targets()),
                        field("evidence", before.evidence(), after.evidence()),
                        field("notes", before.notes(), after.notes()),
                        field("children", before.children(), after.children()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldChange> field(String name, JsonNode before, JsonNode after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new FieldChange(name, before, after));
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
