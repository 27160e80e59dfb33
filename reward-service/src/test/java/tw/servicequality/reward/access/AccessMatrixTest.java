package tw.servicequality.reward.access;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.AccessMatrix;
import tw.servicequality.platform.testing.AccessMatrix.Setting;
import tw.servicequality.platform.testing.AccessTable.Relation;
import tw.servicequality.platform.testing.HoledGate;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.DemoRules;
import tw.servicequality.reward.testing.Office;
import tw.servicequality.reward.testing.RewardDesk;
import tw.servicequality.reward.testing.Story;

/** Every operation × every role × own, supervised and foreign agency is decided as access.csv says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    private static final Map<Relation, String> CALLERS =
            Map.of(Relation.OWN, "AM-A", Relation.ABOVE, "AM", Relation.OTHER, "KCG");
    private static Map<String, String> names;
    private static String ruleSet;
    private static String draft;

    @Inject
    HoledGate gate;

    TestBroker broker;

    private AccessMatrix matrix;

    @BeforeEach
    void an_ordered_case_of_office_a() throws IOException {
        if (names == null) {
            names = aCase(new RewardDesk(broker, "AM").opened());
        }
        var rules = Map.of("id", draft, "?agency", "AM");
        matrix = AccessMatrix.of(
                gate,
                List.of(
                        new Setting("", CALLERS, names),
                        new Setting("rules", Map.of(Relation.OWN, "AM", Relation.OTHER, "KCG"), rules),
                        new Setting("published", CALLERS, Map.of("id", ruleSet))),
                "/operations/",
                "/demo/");
    }

    private Map<String, String> aCase(RewardDesk desk) {
        var officer = desk.at("personnel-officer", "A");
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var contributor = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 50);
        var session = desk.session("A", "考績會");
        var review = desk.decided("A", proposal, session, contributor);
        var order = desk.ordered("A", review, "人字第1號");
        var person = officer.read(order).getString("grants[0].person.personId");
        var story = new Story(broker, "AM");
        ruleSet = story.get("/api/v1/reward-rule-sets?agency=AM").getString("items[0].ruleSetId");
        draft = Story.draft(
                        Tokens.of("personnel-officer", "AM"),
                        "AM",
                        DemoRules.tree("wra-105").put("title", "草案"))
                .extract()
                .path("ruleSetId");
        var given = new HashMap<>(Map.of(
                "id",
                proposal,
                "?proposal",
                proposal,
                "contributorId",
                contributor,
                "personId",
                person,
                "agency",
                "AM-A",
                "?agency",
                "AM-A",
                "rocYear",
                "105",
                "?rocYear",
                "105",
                "reviewId",
                review.substring(RewardDesk.REVIEWS.length() + 1)));
        given.put("orderId", order.substring(RewardDesk.ORDERS.length() + 1));
        given.put(
                "committeeId",
                officer.read("/api/v1/reward-committees?agency=AM-A").getString("items[0].committeeId"));
        given.put("penaltyId", aPenalty(officer));
        return given;
    }

    private static String aPenalty(Office officer) {
        return officer.post("/api/v1/reward-penalties?agency=AM-A", """
                        {"person":%s,"level":"ADMONITION","count":1,"special":false,"number":"人字第2號","legalBasis":"公務人員考績法第12條",
                        "deed":"延誤公文","issuedOn":"2016-05-20"}""".formatted(Office.person("N1", "陳大明")))
                .statusCode(201)
                .extract()
                .path("penaltyId");
    }

    @AfterEach
    void no_hole_is_left() {
        gate.open(null);
    }

    @Test
    void the_table_has_every_operation_and_no_other() {
        matrix.tableMustHaveEveryOperationAndNoOther();
    }

    @Test
    void every_caller_is_answered_as_the_table_says() {
        matrix.everyCallerMustBeAnsweredAsTheTableSays();
    }

    @Test
    void a_check_taken_out_is_noticed() {
        matrix.everyCheckTakenOutMustBeNoticed(10);
    }
}
