package tw.servicequality.verification.story;

/** The agencies and their units become known, in plan-service by hand and everywhere else by events. */
final class RegisterChapter {

    private final Stage stage;

    RegisterChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.narrator.chapter("The agencies (機關) are registered and known to every service");
        stage.on("2013-01-02T08:30");
        var admin = stage.as("admin");
        var fresh = 0;
        for (var agency : stage.json("agencies.json")) {
            var answer = admin.post("/api/v1/agencies", agency);
            if (answer.status() == 409) {
                Stage.same("refusal", "AGENCY_ALREADY_REGISTERED", answer.text("/code"));
            } else {
                answer.expect(201);
                var code = agency.get("code").asText();
                stage.tap.await("AgencyRegistered", fact -> fact.subject().equals(code));
                fresh++;
            }
        }
        var all = stage.json("agencies.json").size();
        stage.narrator.did(admin, "registers %d agencies (%d were known already)".formatted(all, all - fresh));
        stage.narrator.why(
                "each new one is an AgencyRegistered on Kafka; the other services keep copies of the register");
    }
}
