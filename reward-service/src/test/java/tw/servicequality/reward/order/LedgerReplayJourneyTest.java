package tw.servicequality.reward.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.ledger.LedgerEntry;
import tw.servicequality.reward.ledger.LedgerLines;
import tw.servicequality.reward.order.OrderEvent.RewardGranted;
import tw.servicequality.reward.order.OrderEvent.RewardRevoked;
import tw.servicequality.reward.testing.Bodies;
import tw.servicequality.reward.testing.Contract;
import tw.servicequality.reward.testing.LedgerRows;
import tw.servicequality.reward.testing.RewardDesk;

/** What was told to the world makes the same ledger as the one that is kept, to the byte. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerReplayJourneyTest {

    private static final String OUTBOX = """
            select type, data from outbox where type in ('tw.servicequality.reward.RewardGranted.v1',
              'tw.servicequality.reward.RewardRevoked.v1') order by id""";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    TestBroker broker;

    @Test
    void the_ledger_of_rewards_is_what_the_events_say_in_whatever_order() throws SQLException, IOException {
        var desk = new RewardDesk(broker, "LR1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 50);
        var other = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N2", "林小華", 50);
        var review = desk.decided("A", proposal, desk.session("", "考績會"), one, other);
        var order = desk.ordered("A", review, "水人字第10500456號");
        var grant = desk.at("personnel-officer", "A").read(order).getString("grants[0].grantId");
        desk.at("personnel-officer", "A")
                .take(order, "revocation", "{\"number\":\"人字第2號\",\"reason\":\"誤植\",\"grants\":[\"" + grant + "\"]}")
                .statusCode(200);
        desk.at("auditor", "A").get(review).body("status", equalTo("ORDERED"));

        var told = told();
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, new Random(1));

        assertThat(LedgerLines.of(told))
                .isEqualTo(LedgerLines.of(LedgerRows.all(database).stream()
                        .filter(entry -> entry.level().isReward())
                        .toList()));
    }

    @Test
    void an_order_is_told_as_its_examples_say() {
        var desk = new RewardDesk(broker, "LR2").opened();
        var proposal = desk.proposal("T2b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("B", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 50);
        var review = desk.decided("B", proposal, desk.session("", "考績會"), one);
        var order = desk.ordered("B", review, "水人字第10500456號");
        var grant = desk.at("personnel-officer", "B").read(order).getString("grants[0].grantId");
        desk.at("personnel-officer", "B")
                .take(order, "revocation", "{\"number\":\"水人字第10500789號\",\"reason\":\"誤植\"}")
                .statusCode(200);
        var ids = Set.of(
                "grantId",
                "orderId",
                "reviewId",
                "proposalId",
                "personId",
                "agency",
                "legalBasis",
                "grantedAt",
                "revokedAt");

        isTold(grant, "RewardGranted", "0", ids);
        isTold(grant, "RewardRevoked", "1", ids);
        isTold(
                review.substring(RewardDesk.REVIEWS.length() + 1),
                "RewardDecided",
                "5",
                Set.of("reviewId", "proposalId", "agency"));
    }

    @Test
    void an_order_number_is_used_once_and_a_person_gets_nothing_twice() {
        var desk = new RewardDesk(broker, "LR3").opened();
        var first = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var session = desk.session("", "考績會");
        var review = desk.decided("A", first, session, desk.enter("A", first, "OTHER_CONTRIBUTOR", "N1", "陳大明", 50));
        desk.ordered("A", review, "人字第1號");
        desk.at("personnel-officer", "A")
                .post(review + "/orders", Bodies.order("人字第9號"))
                .statusCode(409)
                .body("code", equalTo("REVIEW_STATE_CONFLICT"));
        var second = desk.proposal("O1", "DETERMINED_BY_AGENCY");
        var other = desk.enter("A", second, "OTHER_CONTRIBUTOR", "N1", "陳大明", 50);
        var open = desk.submitted("A", second);
        var officer = desk.at("personnel-officer", "A");
        officer.take(open, "check", "{\"orderFirst\":false}").statusCode(422).body("code", equalTo("AWARD_UNSET"));
        officer.take(
                        open,
                        "check",
                        "{\"orderFirst\":true,\"items\":[{\"contributorId\":\"%s\",\"level\":\"COMMENDATION\",\"count\":1}]}"
                                .formatted(other))
                .statusCode(200);
        desk.at("agency-head", "A").take(open, "decision", "{\"items\":[]}").statusCode(200);
        officer.post(open + "/orders", Bodies.order("人字第1號"))
                .statusCode(409)
                .body("code", equalTo("ORDER_NUMBER_TAKEN"));
        officer.post(open + "/orders", "{\"number\":\"人字第2號\",\"issuedOn\":\"2016-07-01\"}")
                .statusCode(422)
                .body("code", equalTo("ORDER_DATE_UNSOUND"));
        desk.ordered("A", open, "人字第2號");

        officer.get("/api/v1/reward-ledgers?agency=LR3-A&rocYear=105")
                .body(
                        "items.size()",
                        equalTo(1),
                        "items[0].counts.MERIT",
                        equalTo(1),
                        "items[0].counts.COMMENDATION",
                        equalTo(1));
        officer.get("/api/v1/reward-orders?agency=LR3-A")
                .body("items.number.toSet().sort()", contains("人字第1號", "人字第2號"));
    }

    private void isTold(String subject, String type, String sequence, Set<String> ids) {
        var told = broker.await(
                "reward-events",
                message -> message.key().equals(subject)
                        && new String(message.headers().lastHeader("ce_type").value()).endsWith("." + type + ".v1"));
        assertThat(new String(told.headers().lastHeader("ce_sequence").value())).isEqualTo(sequence);
        new Contract("tw.servicequality.reward." + type + ".v1").isExampleOf(told.value(), ids);
    }

    /** As another program reads them: the sequence is the envelope's. */
    private List<LedgerEntry> told() throws SQLException, IOException {
        var reader = json.copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        var entries = new ArrayList<LedgerEntry>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(OUTBOX)) {
            while (rows.next()) {
                var shape = rows.getString(1).endsWith("RewardGranted.v1") ? RewardGranted.class : RewardRevoked.class;
                entries.add(reader.readValue(rows.getString(2), shape).entry());
            }
        }
        return entries;
    }
}
