package tw.servicequality.plan.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.platform.document.Numerals;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.Style;
import tw.servicequality.plan.print.PrintForm.Chapter;

/** Sets a plan in a form. */
@Singleton
class PrintPlan {

    private final ObjectMapper json;

    PrintPlan(ObjectMapper json) {
        this.json = json;
    }

    OdtText print(PrintForm form, PlanDocument document, String agency) {
        var root = root(document);
        var title = form.title(document.title(), agency, document.rocYear());
        var text = new OdtText(title, form.layout()).paragraph(Style.TITLE, title);
        if (form.ownTitle()) {
            issued(root).ifPresent(issued -> text.paragraph(Style.SIDE, issued));
        }
        var number = 0;
        for (var chapter : form.chapters()) {
            if (chapter(text, chapter, root, document, number + 1)) {
                number++;
            }
        }
        form.footnotes().forEach(note -> text.paragraph(Style.BODY, note));
        return text;
    }

    /** False for a chapter of which the document has nothing. */
    private static boolean chapter(OdtText text, Chapter chapter, JsonNode root, PlanDocument document, int number) {
        var lines = chapter.from().stream()
                .map(root::path)
                .flatMap(part -> Prose.of(part).stream())
                .toList();
        if (lines.isEmpty() && !chapter.outline()) {
            return false;
        }
        if (lines.isEmpty() || Numbered.of(lines.getFirst()) != Numbered.CHAPTER) {
            text.paragraph(Style.CHAPTER, Numerals.large(number) + "、" + chapter.heading());
        }
        lines.forEach(line -> text.paragraph(style(line), line));
        if (chapter.outline()) {
            chapter.table(columns(root))
                    .ifPresentOrElse(
                            table -> text.table(OutlineTable.columns(table), OutlineTable.rows(table, document)),
                            () -> paragraphs(document).forEach(line -> text.paragraph(style(line), line)));
        }
        return true;
    }

    /** A sentence that brings the number of its chapter along is a paragraph all the same. */
    private static Style style(String line) {
        var numbered = Numbered.of(line);
        return numbered == Numbered.CHAPTER && line.endsWith("。") ? Style.BODY : numbered.style();
    }

    private static List<String> paragraphs(PlanDocument document) {
        var lines = new ArrayList<String>();
        for (var dimension : document.dimensions()) {
            lines.add(OutlineTable.heading(dimension.no(), dimension.name()));
            for (var strategy : dimension.strategies()) {
                lines.add(OutlineTable.heading(strategy.no(), strategy.name()));
                for (var item : strategy.items()) {
                    lines.add(OutlineTable.heading(item.no(), item.name()));
                    for (var action : item.actions()) {
                        lines.add(OutlineTable.heading(action.no(), action.text()));
                        action.children()
                                .forEach(child -> lines.add(OutlineTable.heading(
                                        child.path("no").asText(""),
                                        child.path("text").asText())));
                    }
                }
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> columns(JsonNode root) {
        return StreamSupport.stream(root.path("columns").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Optional<String> issued(JsonNode root) {
        return Optional.of(root.path("issued")
                        .path("text")
                        .asText(root.path("coverDate").asText("")))
                .filter(text -> !text.isEmpty());
    }

    private JsonNode root(PlanDocument document) {
        try {
            return json.readTree(document.content());
        } catch (IOException readBefore) {
            throw new UncheckedIOException(readBefore);
        }
    }
}
