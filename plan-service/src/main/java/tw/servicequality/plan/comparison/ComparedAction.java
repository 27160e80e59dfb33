package tw.servicequality.plan.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.difference.WordDifference;
import tw.servicequality.plan.difference.Words;
import tw.servicequality.plan.document.PlacedAction;

@Schema(description = "比較之作法")
record ComparedAction(
        @Schema(description = "CONTINUED 續列、REWORDED 文字修正、NEW 新增、DROPPED 未續列")
        ComparedActionKind kind,

        @Schema(description = "本計畫中的識別碼；未續列者為 null", nullable = true)
        String id,

        @Schema(description = "前一計畫中的識別碼；新增者為 null", nullable = true)
        String formerId,

        @Schema(description = "所在面向 › 執行策略 › 項目") String place,
        @Schema(description = "文字；修正者逐字標示") List<Words> words) {

    enum ComparedActionKind {
        CONTINUED,
        REWORDED,
        NEW,
        DROPPED
    }

    static ComparedAction of(PlacedAction now, Optional<PlacedAction> former) {
        if (former.isEmpty()) {
            return of(
                    ComparedActionKind.NEW,
                    now.action().id(),
                    null,
                    now,
                    "",
                    now.action().text());
        }
        var old = former.get();
        var kind = now.matchingText().equals(old.matchingText())
                ? ComparedActionKind.CONTINUED
                : ComparedActionKind.REWORDED;
        return of(
                kind,
                now.action().id(),
                old.action().id(),
                now,
                old.action().text(),
                now.action().text());
    }

    static ComparedAction dropped(PlacedAction old) {
        return of(
                ComparedActionKind.DROPPED,
                null,
                old.action().id(),
                old,
                old.action().text(),
                "");
    }

    private static ComparedAction of(
            ComparedActionKind kind, String id, String formerId, PlacedAction shown, String before, String after) {
        return new ComparedAction(kind, id, formerId, shown.place(), WordDifference.between(before, after));
    }
}
