package tw.servicequality.verification.story;

import java.util.Map;
import tw.servicequality.verification.running.Visitor;

/** Score sheet and reward rules are data: brought in, validated, published, from then on immutable. */
final class RulesChapter {

    private final Stage stage;

    RulesChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.narrator.chapter("The 1000-point score sheet and the reward rules (獎勵方式) of 105 are published");
        if (publish("wra.planner", "/api/v1/score-sheets", "score-sheets/score-sheet-105.json", "scoreSheetId")) {
            stage.narrator.why(
                    "validated: maxima add up at every level to 1000; the source's 12 findings stay visible");
        }
        if (publish("wra.personnel-officer", "/api/v1/reward-rule-sets", "reward-rules/wra-105.json", "ruleSetId")) {
            stage.narrator.why("chapter 柒 of the plan as data, each rule with its text and article");
        }
    }

    /** Publishes unless a published version is there from an earlier telling. */
    private boolean publish(String user, String path, String file, String id) {
        var drafter = stage.as(user);
        var known = drafter.get(path + "?agency=WRA").expect(200).json().get("items");
        for (var version : known) {
            if (version.get("status").asText().equals("PUBLISHED")) {
                stage.narrator.did(
                        drafter,
                        "finds %s %s published already"
                                .formatted(file, version.get(id).asText()));
                return false;
            }
        }
        var draft = drafter.post(path + "?agency=WRA", stage.file(file)).expect(201);
        stage.narrator.did(drafter, "brings in " + file + ": " + draft.text("/status"));
        Visitor head = stage.as("wra.agency-head");
        var published = head.put(path + "/" + draft.text("/" + id) + "/publication", draft.etag(), Map.of())
                .expect(200);
        stage.narrator.did(head, "publishes it: " + published.text("/status"));
        return true;
    }
}
