package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 獎懲紀錄 of 105 of everyone concerned: what stands, worked out here from the entries again. */
final class LedgerChapter {

    private static final List<String> AGENCIES = List.of("WRA-NORTH", "WRA-CENTRAL", "WRA-SOUTH", "WRA");

    /** Who is rewarded once, however often the story is told: what he has, and its points (施行細則 §16). */
    private static final Map<String, String> ONCE =
            Map.of("專案承辦人", "{MAJOR_MERIT=1} 9", "輔導人員", "{COMMENDATION=2} 2", "初評委員", "{COMMENDATION=1} 1");

    private final Stage stage;

    LedgerChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.narrator.chapter("The ledgers (獎懲紀錄) of 105 of everyone concerned");
        var officer = stage.as("wra.personnel-officer");
        stage.narrator.did(officer, "reads what each has, by level; levels are never merged");
        var seen = new TreeMap<String, String>();
        for (var agency : AGENCIES) {
            var list = officer.get("/api/v1/reward-ledgers?limit=200&rocYear=105&agency=" + agency)
                    .expect(200)
                    .json();
            for (var line : list.get("items")) {
                var person = line.at("/person/personId").asText();
                var ledger = officer.get("/api/v1/reward-ledgers/" + person + "/105")
                        .expect(200)
                        .json();
                tell(agency, ledger);
                seen.put(ledger.at("/person/title").asText(), standing(ledger) + " " + ledger.get("points"));
            }
        }
        ONCE.forEach((title, expected) -> Stage.same("ledger of the " + title, expected, seen.get(title)));
        Stage.same("those who have a ledger", "[初評委員, 前局長, 專案承辦人, 輔導人員, 首長]", sorted(seen));
    }

    private void tell(String agency, JsonNode ledger) {
        var counts = new TreeMap<String, Integer>();
        ledger.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        Stage.same("what stands in " + agency, standing(ledger), counts);
        stage.narrator.why("%-12s %s %s: %s; %s points, %s"
                .formatted(
                        agency,
                        ledger.at("/person/title").asText(),
                        ledger.at("/person/name").asText(),
                        counts,
                        ledger.get("points").asText(),
                        ledger.at("/offset/article").asText()));
    }

    /** Given less taken, level by level. */
    private static TreeMap<String, Integer> standing(JsonNode ledger) {
        var standing = new TreeMap<String, Integer>();
        for (var entry : ledger.get("entries")) {
            var sign = entry.get("kind").asText().equals("GRANT") ? 1 : -1;
            standing.merge(
                    entry.get("level").asText(), sign * entry.get("count").asInt(), Integer::sum);
        }
        standing.values().removeIf(count -> count == 0);
        return standing;
    }

    private static List<String> sorted(Map<String, String> seen) {
        return seen.keySet().stream().sorted().toList();
    }
}
