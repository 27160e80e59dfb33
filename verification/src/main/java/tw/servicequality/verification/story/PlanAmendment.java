package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 修訂: the same plan in other words, as the next edition, and what is different to read. */
final class PlanAmendment {

    private final Stage stage;
    private final PlanPapers papers;

    PlanAmendment(Stage stage, PlanPapers papers) {
        this.stage = stage;
        this.papers = papers;
    }

    /** The edit is done to the actions, each under its id in the document; then the papers are those of edition 2. */
    void bringIn(String reason, Consumer<Map<String, ObjectNode>> edit) {
        var document = Stage.read(papers.document());
        edit.accept(document.get("dimensions").findParents("id").stream()
                .map(ObjectNode.class::cast)
                .collect(Collectors.toMap(action -> action.get("id").asText(), Function.identity())));
        var planner = papers.as("planner");
        var query = "?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        var made = planner.post(papers.path() + "/amendments" + query, document).expect(201);
        Stage.same("edition", 2, made.text("/edition"));
        Stage.same("amends", papers.id(), made.text("/amends"));
        papers.become(made.text("/planId"), document.toString());
        stage.narrator.did(planner, "amends it (修訂), edition 2: " + reason);
    }

    /** What is different between the editions, action by action, with the words. */
    void differs(int changed, int unchanged) {
        var planner = papers.as("planner");
        var found = planner.get(papers.path() + "/difference").expect(200).json();
        Stage.same("changed actions", changed, found.get("actions").size());
        Stage.same("unchanged actions", unchanged, found.get("unchangedActions").asInt());
        stage.narrator.did(
                planner, "reads the difference: %d actions changed, %d as before".formatted(changed, unchanged));
        found.get("actions").forEach(this::tell);
    }

    private void tell(JsonNode action) {
        var said = new StringBuilder();
        for (var words : action.get("words")) {
            var text = words.get("text").asText();
            switch (words.get("kind").asText()) {
                case "ADDED" -> said.append("【＋").append(text).append("】");
                case "REMOVED" -> said.append("【－").append(text).append("】");
                default -> said.append(text);
            }
        }
        for (var field : action.get("fields")) {
            said.append(" ")
                    .append(field.get("field").asText())
                    .append(": ")
                    .append(field.at("/before/text").asText())
                    .append(" → ")
                    .append(field.at("/after/text").asText());
        }
        Stage.same("kind", "CHANGED", action.get("kind").asText());
        stage.narrator.why("  " + action.get("id").asText() + " " + said);
    }
}
