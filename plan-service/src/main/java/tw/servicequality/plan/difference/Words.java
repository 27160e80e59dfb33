package tw.servicequality.plan.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of words that stayed, went or came. */
@Schema(description = "一段文字：未變（KEPT）、刪除（REMOVED）、增加（ADDED）")
public record Words(WordsKind kind, String text) {

    /** What became of the words. */
    public enum WordsKind {
        KEPT,
        REMOVED,
        ADDED
    }
}
