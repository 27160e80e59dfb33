package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The ranking moves reward-service to propose what 柒二 says, and to say why the third gets nothing. */
final class RewardChapter {

    private final Stage stage;
    private final String round;

    RewardChapter(Stage stage, String round) {
        this.stage = stage;
        this.round = round;
    }

    void play() {
        stage.narrator.chapter("Rewards (獎勵) are proposed by 柒二, each with its reasons");
        for (var agency : List.of("WRA-NORTH", "WRA-CENTRAL")) {
            stage.narrator.heard(stage.tap.await("RewardProposed", fact -> isOf(fact.data(), agency)));
        }
        var officer = stage.as("wra.personnel-officer");
        var proposals = officer.get("/api/v1/reward-proposals?round=" + round)
                .expect(200)
                .json()
                .get("items");
        var awards = new TreeMap<String, String>();
        for (var proposal : proposals) {
            var award = proposal.get("award");
            awards.put(
                    proposal.get("agency").asText(),
                    award.get("level").asText() + " ×" + award.get("count").asInt());
            explain(proposal);
        }
        Stage.same("proposals", "{WRA-CENTRAL=COMMENDATION ×1, WRA-NORTH=COMMENDATION ×2}", awards);
        nothingFor("WRA-SOUTH");
        nothingFor("WRA-RIVER4");
    }

    private boolean isOf(JsonNode proposed, String agency) {
        return proposed.at("/basedOn/roundId").asText().equals(round)
                && proposed.get("agency").asText().equals(agency);
    }

    private void explain(JsonNode proposal) {
        var officer = stage.as("wra.personnel-officer");
        var id = proposal.get("proposalId").asText();
        var explanation =
                officer.get("/api/v1/reward-proposals/" + id + "/explanation").expect(200);
        stage.narrator.did(
                officer,
                "reads: head of %s, 嘉獎 %d 次"
                        .formatted(
                                proposal.get("agency").asText(),
                                proposal.at("/award/count").asInt()));
        stage.narrator.why(explanation.text("/rule/article") + "：" + explanation.text("/rule/text"));
    }

    private void nothingFor(String agency) {
        var officer = stage.as("wra.personnel-officer");
        var outcomes = officer.get("/api/v1/reward-outcomes?round=" + round)
                .expect(200)
                .json()
                .get("items");
        var reasons = new ArrayList<String>();
        for (var outcome : outcomes) {
            if (outcome.get("agency").asText().equals(agency)) {
                Stage.same("awarded to " + agency, false, outcome.get("awarded").asBoolean());
                reasons.add(outcome.get("explanation").asText());
            }
        }
        Stage.same("outcomes for " + agency, 1, reasons.size());
        stage.narrator.did(officer, "reads: nothing for %s: %s".formatted(agency, reasons.getFirst()));
    }
}
