package tw.servicequality.verification.bench;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.Visitor;

/** What it takes to finalise, to rank and to list, with rounds of a thousand subjects, beside one SQL statement that ranks them all. */
record RankingBench(RunningPlatform platform, BenchOptions options, Map<String, Supplier<String>> tokens) {

    private static final int PER_ROUND = 1_000;
    private static final int LISTED = 300;
    private static final double FINALISED_WITHIN = 100;
    private static final double LISTED_WITHIN = 50;
    private static final String CONCLUSION = "{\"strengths\":\"服務流程簡明。\",\"suggestions\":\"宜增列外語標示。\"}";

    RankingBench(RunningPlatform platform, BenchOptions options) {
        this(platform, options, new HashMap<>());
    }

    void run() throws IOException, SQLException {
        try (var ground = new Ground(platform, "assessment")) {
            ground.empty();
            var service = ground.assessmentService();
            var rows = new RankingRows(ground);
            rows.agencies(options.subjects());
            try (var wire = new Wire(service.origin())) {
                var rounds = rounds(wire);
                var open = Math.max(2, options.finalised() / rounds.size());
                rows.scored(options.criteria(), open);
                var ranking = finalise(ground, wire, rounds);
                var sql = rows.rankedBySql();
                Machine.says(
                        "ranking %,d subjects with %d criteria each in %d rounds: %.0f ms in all; one SQL statement: %.0f ms",
                        options.subjects(), options.criteria(), rounds.size(), ranking, sql);
                list(wire, rounds.getFirst());
                Machine.says(
                        "%s", rows.planOfList(rounds.getFirst().path("roundId").asText()));
            }
            ground.empty();
        }
    }

    private List<JsonNode> rounds(Wire wire) throws IOException {
        var sheet = send(
                wire,
                "wra.planner",
                "POST",
                "/api/v1/score-sheets?agency=WRA",
                new BenchSheet(options.criteria()).json());
        var id = sheet.path("scoreSheetId").asText();
        send(wire, "wra.agency-head", "PUT", "/api/v1/score-sheets/" + id + "/publication", "{}");
        var rounds = new ArrayList<JsonNode>();
        for (var from = 1; from <= options.subjects(); from += PER_ROUND) {
            var opening = JSON.createObjectNode();
            opening.put("scoreSheetId", id)
                    .put("kind", "AWARD_PRELIMINARY")
                    .put("title", "量測")
                    .put("rocYear", 105);
            var subjects = opening.putArray("subjects");
            IntStream.range(from, Math.min(from + PER_ROUND, options.subjects() + 1))
                    .forEach(n -> subjects.add("BENCH-" + n));
            rounds.add(send(wire, "wra.assessor", "POST", "/api/v1/assessment-rounds", opening.toString()));
        }
        return rounds;
    }

    /** All that are open; the last of a round publishes its ranking. Answers what these last ones took together, in milliseconds. */
    private double finalise(Ground ground, Wire wire, List<JsonNode> rounds) throws IOException, SQLException {
        var usual = new Sample();
        var last = new Sample();
        var ranking = 0.0;
        for (var round : rounds) {
            var open = open(ground, round);
            for (var id : open) {
                var begun = System.nanoTime();
                send(wire, "wra.assessor", "PUT", "/api/v1/assessments/" + id + "/finalization", CONCLUSION);
                var took = System.nanoTime() - begun;
                (id.equals(open.getLast()) ? last : usual).add(took);
                ranking += id.equals(open.getLast()) ? took / 1e6 : 0;
            }
        }
        verdict("finalising", usual, FINALISED_WITHIN);
        Machine.says(
                "the last of a round, which publishes the ranking: p50 %.1f ms, p95 %.1f ms",
                last.percentile(50), last.percentile(95));
        return ranking;
    }

    private static List<String> open(Ground ground, JsonNode round) throws SQLException {
        var open = new ArrayList<String>();
        try (var connection = ground.open();
                var select = connection.prepareStatement(
                        "select assessment_id from assessment where round_id = ?::uuid and status <> 'FINALIZED'")) {
            select.setString(1, round.path("roundId").asText());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getString(1));
                }
            }
        }
        return open;
    }

    private void list(Wire wire, JsonNode round) throws IOException {
        var ofRound = new Sample();
        var all = new Sample();
        var next = "";
        for (var times = 0; times < LISTED; times++) {
            var begun = System.nanoTime();
            var page = send(wire, "wra.assessor", "GET", "/api/v1/assessments?limit=50&cursor=" + next, "");
            all.add(System.nanoTime() - begun);
            next = page.path("next").asText();
            begun = System.nanoTime();
            send(
                    wire,
                    "wra.assessor",
                    "GET",
                    "/api/v1/assessments?limit=50&round="
                            + round.path("roundId").asText(),
                    "");
            ofRound.add(System.nanoTime() - begun);
        }
        verdict("a page of all assessments", all, LISTED_WITHIN);
        verdict("a page of a round", ofRound, LISTED_WITHIN);
    }

    private static void verdict(String what, Sample sample, double target) {
        var p95 = sample.percentile(95);
        Machine.says(
                "%s: %d times, p50 %.1f ms, p95 %.1f ms; target p95 %.0f ms, %s",
                what, sample.size(), sample.percentile(50), p95, target, p95 <= target ? "reached" : "missed");
    }

    private JsonNode send(Wire wire, String user, String method, String path, String body) throws IOException {
        var headers = "Authorization: Bearer "
                + tokens.computeIfAbsent(user, name -> Visitor.tokenOf(platform, name))
                        .get() + "\r\nIf-Match: \"0\"\r\nIdempotency-Key: " + java.util.UUID.randomUUID() + "\r\n";
        var reply = wire.send(method, path, headers, body);
        if (reply.status() >= 300) {
            throw new AssertionError(method + " " + path + " answered " + reply.status() + ": " + reply.body());
        }
        return JSON.readTree(reply.body());
    }
}
