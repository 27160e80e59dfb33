package tw.servicequality.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.KeptFacts;
import tw.servicequality.reward.testing.LedgerRows;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** Orders are told as events and penalties are not: the whole ledger is what is kept of both, to the byte, and hearing the facts again adds nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerFromKeptFactsJourneyTest {

    private static final String PENALTIES = "/api/v1/reward-penalties";

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @Test
    void rewards_penalties_and_revocations_make_the_ledger_anew() throws SQLException {
        var desk = new RewardDesk(broker, "LF1").opened();
        var officer = desk.at("personnel-officer", "A");
        officer.take(rewarded(desk), "revocation", "{\"number\":\"人字第2號\",\"reason\":\"誤植\"}")
                .statusCode(200);
        penalty(officer, "ADMONITION", 2, false, "人字第3號");
        penalty(officer, "MAJOR_DEMERIT", 2, true, "人字第4號");
        var revoked = penalty(officer, "DEMERIT", 1, false, "人字第5號");
        officer.put(PENALTIES + "/" + revoked + "/revocation", "\"0\"", "{\"number\":\"人字第6號\",\"reason\":\"復審有理由\"}")
                .statusCode(200);

        var rebuilt = KeptFacts.entries(database);
        Collections.shuffle(rebuilt, new Random(2));

        assertThat(rebuilt).filteredOn(entry -> entry.agency().equals("LF1-A")).hasSize(6);
        assertThat(LedgerLines.of(rebuilt)).isEqualTo(LedgerLines.of(LedgerRows.all(database)));
    }

    @Test
    void facts_heard_from_the_beginning_again_leave_the_ledger_as_it_is() throws SQLException {
        var desk = new RewardDesk(broker, "LF2").opened();
        rewarded(desk);
        penalty(desk.at("personnel-officer", "A"), "ADMONITION", 1, false, "人字第3號");
        var before = LedgerLines.of(LedgerRows.all(database));

        var story = new Story(broker, "LF2").registered();
        var again = story.tellRanking(
                UUID.randomUUID(), "lf2", new Place("A", 1, "950", "EXCELLENT"), new Place("B", 2, "920", "EXCELLENT"));
        await().until(() -> isTaken(again));

        assertThat(LedgerLines.of(LedgerRows.all(database))).isEqualTo(before);
    }

    private boolean isTaken(UUID fact) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            select.setObject(1, fact);
            return select.executeQuery().next();
        }
    }

    /** The path of the order. */
    private static String rewarded(RewardDesk desk) {
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 100);
        return desk.ordered("A", desk.decided("A", proposal, desk.session("", "考績會"), one), "人字第1號");
    }

    private static String penalty(Office officer, String level, int count, boolean special, String number) {
        var body = """
                {"person":%s,"level":"%s","count":%d,"special":%s,"number":"%s","legalBasis":"公務人員考績法第12條",
                "deed":"延誤公文","issuedOn":"2016-05-20"}""".formatted(Office.person("N1", "陳大明"), level, count, special, number);
        return officer.post(PENALTIES + "?agency=" + officer.agency(), body)
                .statusCode(201)
                .extract()
                .path("penaltyId");
    }
}
