package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.Visitor;

/** Performs what the data file says somebody does at a moment of the year. */
final class YearActs {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String REVISIONS = "/api/v1/deadline-revisions";

    private final Stage stage;
    private final Map<String, PetitionOfTheYear> petitions;

    YearActs(Stage stage, Map<String, PetitionOfTheYear> petitions) {
        this.stage = stage;
        this.petitions = petitions;
    }

    void perform(JsonNode act) {
        var method = act.get("method").asText();
        var path = act.get("path").asText();
        if (path.equals(COMPLAINTS)) {
            file(act);
        } else if (method.equals("CLOSURE")) {
            declareClosure(act);
        } else {
            actOn(petitions.get(act.get("case").asText()), act, method, path);
        }
    }

    private void file(JsonNode act) {
        var who = who(act);
        var filed = who.post(COMPLAINTS, act.get("body")).expect(201);
        var key = act.get("case").asText();
        petitions.put(key, new PetitionOfTheYear(key, filed.text("/caseNumber"), filed.text("/lookupCode")));
        tell(who, act, filed.text("/caseNumber"));
    }

    private void actOn(PetitionOfTheYear petition, JsonNode act, String method, String path) {
        var who = who(act);
        var body = body(petition, act);
        if (act.has("when")) {
            await(petition, act, act.get("when"));
        }
        switch (method) {
            case "PUT" -> put(who, petition, path, body);
            case "NOTICE" -> dispatch(who, petition, path, body);
            default -> {
                var answer = who.post(path.startsWith("/") ? path : petition.path() + "/" + path, body);
                if (answer.status() >= 300) {
                    answer.expect(201);
                }
            }
        }
        tell(who, act, petition.number());
        if (act.has("until")) {
            await(petition, act, act.get("until"));
        }
    }

    /** A timer may change the case between our look and our act; then we look again, as a person would. */
    private void put(Visitor who, PetitionOfTheYear petition, String path, Object body) {
        stage.eventually(
                        () -> who.put(
                                petition.path() + "/" + path,
                                who.get(petition.path()).expect(200).etag(),
                                body),
                        answer -> answer.status() != 412)
                .expect(200);
    }

    /** Told by hand: the notice of this kind that waits for somebody to write a letter. */
    private void dispatch(Visitor who, PetitionOfTheYear petition, String kind, Object body) {
        var notices = who.get(petition.path() + "/notices").expect(200).json();
        for (var notice : notices.get("items")) {
            if (notice.get("kind").asText().equals(kind)) {
                var path = "/notices/" + notice.get("noticeId").asText() + "/dispatch";
                who.put(petition.path() + path, "*", body).expect(200);
                return;
            }
        }
        throw new AssertionError("no notice " + kind + " waits in " + petition.key());
    }

    /** Declared anew, its fact moves what is open; declared by an earlier telling, an administrator has it reckoned. */
    private void declareClosure(JsonNode act) {
        var admin = stage.as("admin");
        var answer = admin.post("/api/v1/office-closures", act.get("body"));
        stage.narrator.did(admin, act.get("say").asText());
        if (answer.status() == 409) {
            reckonAnew(admin);
        }
        var typhoon = petitions.get("typhoon");
        var officer = stage.as("kcg-wrb.case-officer");
        stage.eventually(() -> officer.get(typhoon.path()).expect(200), found -> found.text("/deadline/dueOn")
                .equals("2016-07-13"));
    }

    private void reckonAnew(Visitor admin) {
        var scope = Map.of("cause", "CLOSURE", "agencies", List.of("KCG-WRB", "KCG-PWB"));
        var id = admin.post(REVISIONS, scope).expect(201).text("/revisionId");
        var previewed =
                stage.eventually(() -> admin.get(REVISIONS + "/" + id).expect(200), revision -> revision.text("/state")
                        .equals("PREVIEWED"));
        stage.narrator.did(
                admin, "has the open deadlines reckoned anew: %s would move".formatted(previewed.text("/later")));
        admin.put(REVISIONS + "/" + id + "/application", previewed.etag(), "").expect(200);
    }

    private void await(PetitionOfTheYear petition, JsonNode act, JsonNode condition) {
        var who = who(act);
        var pointer = condition.get("pointer").asText();
        var found = stage.eventually(() -> who.get(petition.path()).expect(200), seen -> seen.text(pointer)
                .equals(condition.get("value").asText()));
        Stage.same(pointer + " of " + petition.key(), condition.get("value").asText(), found.text(pointer));
    }

    private JsonNode body(PetitionOfTheYear petition, JsonNode act) {
        var text = petition.fill(act.path("body").toString());
        for (var other : petitions.values()) {
            text = text.replace("\"$" + other.key() + "\"", "\"" + other.number() + "\"");
        }
        return text.isEmpty() ? RunningPlatform.JSON.nullNode() : Stage.read(text);
    }

    private Visitor who(JsonNode act) {
        var by = act.get("by").asText();
        return by.equals("citizen") ? stage.citizen() : stage.as(by);
    }

    private void tell(Visitor who, JsonNode act, String number) {
        stage.narrator.did(
                who,
                "[%s] %s %s"
                        .formatted(
                                act.get("at").asText(), number, act.get("say").asText()));
    }
}
