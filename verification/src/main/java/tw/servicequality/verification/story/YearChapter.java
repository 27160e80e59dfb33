package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The petitions of a whole year, told from data: what each of them met, when it was due, and why. */
final class YearChapter {

    /** Working days and weekends need no words; whatever else a day was is told. */
    private static final Pattern ORDINARY = Pattern.compile("^(上班日|例假日|始日)");

    private static final String DATA = "petitions-2016.json";

    private final Stage stage;
    private final Map<String, PetitionOfTheYear> petitions = new TreeMap<>();

    YearChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        var year = stage.json(DATA);
        stage.narrator.chapter("A year of petitions: %d of them, through every way the law knows"
                .formatted(year.get("cases").size()));
        var actor = new YearActs(stage, petitions);
        var now = "";
        for (var act : year.get("acts")) {
            if (!act.get("at").asText().equals(now)) {
                now = act.get("at").asText();
                stage.quietlyOn(now);
            }
            actor.perform(act);
        }
        year.get("cases").forEach(this::check);
        stage.narrator.why("%d petitions, each where the table of expectations says, counted there by another program"
                .formatted(petitions.size()));
    }

    private void check(JsonNode expected) {
        var petition = petitions.get(expected.get("key").asText());
        var officer = stage.as(expected.get("at").asText().toLowerCase(Locale.ROOT) + ".case-officer");
        var found = officer.get(petition.path()).expect(200).json();
        var wanted = expected.get("expected");
        same(petition, "status", wanted, found.path("status"));
        same(petition, "alert", wanted, found.path("alert"));
        same(petition, "dueOn", wanted, found.at("/deadline/dueOn"));
        same(petition, "onTime", wanted, found.at("/closure/onTime"));
        same(petition, "workingDaysLate", wanted, found.at("/closure/workingDaysLate"));
        explain(
                officer.get(petition.path() + "/deadlines/FINAL_REPLY/explanation")
                        .expect(200)
                        .json(),
                petition,
                found);
    }

    private static void same(PetitionOfTheYear petition, String what, JsonNode wanted, JsonNode found) {
        if (wanted.has(what)) {
            Stage.same(what + " of " + petition.key(), wanted.get(what).asText(), found.asText());
        }
    }

    private void explain(JsonNode explanation, PetitionOfTheYear petition, JsonNode found) {
        var counted = 0;
        var special = new StringBuilder();
        for (var day : explanation.get("days")) {
            counted += day.get("counted").asBoolean() ? 1 : 0;
            var why = day.get("why").asText();
            if (why.contains("停止上班") || !ORDINARY.matcher(why).find()) {
                special.append("; ")
                        .append(day.get("date").asText())
                        .append(' ')
                        .append(why);
            }
        }
        stage.narrator.why("%s  %-20s %-11s due %s: %d days counted after %s%s"
                .formatted(
                        petition.number(),
                        petition.key(),
                        found.get("status").asText(),
                        explanation.get("dueOn").asText(),
                        counted,
                        explanation.get("countedFrom").asText(),
                        special));
    }
}
