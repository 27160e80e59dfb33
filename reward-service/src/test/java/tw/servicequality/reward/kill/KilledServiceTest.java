package tw.servicequality.reward.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.reward.testing.DemoRules;

/**
 * Run by hand after packaging, with {@code -Dkills=100}: kill -9 in the middle of evaluation, review and ordering. No proposal may be missing
 * or there twice, no order and no ledger entry twice, and every fact must leave the house.
 */
@EnabledIfSystemProperty(named = "kills", matches = "\\d+")
class KilledServiceTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final List<String> OFFICES = List.of("K-A", "K-B", "K-C");
    private static final int CASES_OF_A_ROUND = 3;
    /** Killed after so many answers at the most, and so long after the last of them: anywhere in the work. */
    private static final int MOST_ANSWERS = 25;

    private static final int LONGEST_MILLIS = 100;

    private final Answers answers = new Answers();
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile boolean stop;
    private Map<String, String> settings;
    private Victim victim;
    private Facts facts;

    @Test
    void nothing_is_lost_and_nothing_happens_twice() throws IOException, SQLException, InterruptedException {
        var parts = new RealParts();
        try {
            settings = new HashMap<>(parts.start());
            settings.put("platform.personal-data.key", KEY);
            facts = new Facts(settings.get("kafka.bootstrap.servers"));
            try (var started = new Victim(settings)) {
                victim = started;
                victim.start();
                prepare();
                var work = Thread.ofPlatform().start(this::work);
                kill(Integer.getInteger("kills"));
                stop = true;
                work.join(Duration.ofMinutes(3));
                assertThat(work.isAlive()).isFalse();
                reckon();
            }
        } finally {
            parts.stop();
        }
    }

    private void kill(int kills) throws IOException {
        var random = new Random(1);
        for (var kill = 1; kill <= kills; kill++) {
            answers.await(1 + random.nextInt(MOST_ANSWERS));
            LockSupport.parkNanos(
                    Duration.ofMillis(random.nextInt(LONGEST_MILLIS)).toNanos());
            victim.killAndRevive();
            if (kill % 10 == 0) {
                System.out.printf(
                        "%d kills, %d rounds ordered, %d lost answers%n",
                        kill, rounds.get(), answers.lost().get());
            }
        }
    }

    private void prepare() throws SQLException {
        for (var agency : List.of("K", "K-A", "K-B", "K-C")) {
            var parent = agency.equals("K") ? "null" : "\"K\"";
            var json = "{\"code\":\"%s\",\"name\":\"%s\",\"parent\":%s,\"units\":[]}".formatted(agency, agency, parent);
            facts.tell("agency-events", "tw.servicequality.plan.AgencyRegistered.v1", agency, json);
        }
        while (number("select count(*) from agency") < OFFICES.size() + 1) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        var officer = as("personnel-officer", "K");
        officer.post(
                "/api/v1/reward-regimes/K",
                "{\"regime\":\"CIVIL_SERVICE\",\"effectiveFrom\":\"2010-01-01\",\"article\":\"x\"}");
        identify(officer);
        identify(as("agency-head", "K"));
        OFFICES.forEach(office -> identify(as("unit-supervisor", office)));
        var set = officer.post(
                        "/api/v1/reward-rule-sets?agency=K",
                        DemoRules.tree("wra-105").toString())
                .get("ruleSetId")
                .asText();
        as("agency-head", "K").put("/api/v1/reward-rule-sets/" + set + "/publication", "\"0\"", "");
    }

    private static void identify(Insistent who) {
        who.put(
                "/api/v1/reward-people/self",
                "*",
                person((who.role() + who.agency()).toUpperCase(java.util.Locale.ROOT)));
    }

    private void work() {
        while (!stop) {
            var round = "r" + UUID.randomUUID();
            facts.tell(
                    "ranking-events",
                    "tw.servicequality.assessment.RankingPublished.v1",
                    round,
                    Facts.ranking(round, OFFICES));
            var officer = as("personnel-officer", "K");
            var found = officer.get("/api/v1/reward-proposals?round=" + round).get("items");
            while (found.size() < CASES_OF_A_ROUND) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                found = officer.get("/api/v1/reward-proposals?round=" + round).get("items");
            }
            found.forEach(proposal -> order(
                    proposal.get("proposalId").asText(), proposal.get("agency").asText()));
            rounds.incrementAndGet();
        }
    }

    private void order(String proposal, String agency) {
        var unit = as("unit-supervisor", agency);
        var officer = as("personnel-officer", "K");
        var path = "/api/v1/reward-proposals/" + proposal;
        unit.post(
                path + "/contributors",
                "{\"person\":%s,\"capacity\":\"AGENCY_HEAD\",\"share\":100,\"deeds\":\"x\"}"
                        .formatted(person("HEAD-" + agency)));
        var review = "/api/v1/reward-reviews/"
                + unit.post(path + "/reviews", "").get("reviewId").asText();
        unit.move(review, "OPEN", "submission", "");
        officer.move(review, "SUBMITTED", "check", "{\"orderFirst\":true}");
        as("agency-head", "K").move(review, "CHECKED", "decision", "{}");
        officer.post(review + "/orders", "{\"number\":\"%s\"}".formatted(UUID.randomUUID()));
    }

    private void reckon() throws SQLException {
        var expected = rounds.get() * CASES_OF_A_ROUND;
        System.out.printf(
                "%d rounds, %d cases, %d lost answers%n",
                rounds.get(), expected, answers.lost().get());
        assertThat(number("select count(*) from reward_proposal")).isEqualTo(expected);
        assertThat(number("select count(*) from reward_review where status = 'ORDERED_FIRST'"))
                .isEqualTo(expected);
        assertThat(number("select count(*) from reward_grant")).isEqualTo(expected);
        assertThat(number("select count(*) from ledger_entry")).isEqualTo(expected);
        assertThat(number("select count(distinct subject) from outbox where type like '%RewardGranted.v1'"))
                .isEqualTo(expected);
        assertThat(number("select count(*) from outbox where type like '%RewardGranted.v1'"))
                .isEqualTo(expected);
        assertThat(number("select count(*) from outbox where type like '%RewardProposed.v1'"))
                .isEqualTo(expected);
        assertThat(number("select count(*) from parked_message")).isZero();
        for (var at = 0; at < 100 && number("select count(*) from outbox_unsent") > 0; at++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(number("select count(*) from outbox_unsent")).isZero();
    }

    private long number(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"), "postgres", "postgres");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Insistent as(String role, String agency) {
        return new Insistent(victim.address(), role, agency, answers);
    }

    private static String person(String number) {
        var fit = number.replaceAll("[^A-Z0-9-]", "");
        return "{\"number\":\"%s\",\"name\":\"某人\",\"title\":\"職員\"}"
                .formatted(fit.substring(Math.max(0, fit.length() - 20)));
    }
}
