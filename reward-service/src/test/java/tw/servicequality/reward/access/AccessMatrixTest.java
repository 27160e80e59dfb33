package tw.servicequality.reward.access;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/** Every operation × every role × own, supervised and foreign agency is decided as access.csv says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest {

    private static final Map<Relation, String> CALLERS =
            Map.of(Relation.OWN, "AM-A", Relation.ABOVE, "AM", Relation.OTHER, "KCG");
    private static String proposal;
    private static String published;
    private static String draft;

    @Inject
    HoledGate gate;

    TestBroker broker;

    private AccessMatrix matrix;

    @BeforeEach
    void a_proposal_for_office_a() throws IOException {
        if (proposal == null) {
            aCase(new Story(broker, "AM").registered());
        }
        var names = Map.of("id", proposal, "?proposal", proposal, "?agency", "AM-A");
        var rules = Map.of("id", draft, "?agency", "AM");
        matrix = AccessMatrix.of(
                gate,
                List.of(
                        new Setting("", CALLERS, names),
                        new Setting("rules", Map.of(Relation.OWN, "AM", Relation.OTHER, "KCG"), rules),
                        new Setting("published", CALLERS, Map.of("id", published))),
                "/operations/",
                "/demo/");
    }

    private static void aCase(Story story) {
        published = story.publishRules();
        story.tellRanking(UUID.randomUUID(), "am", new Place("A", 1, "931", "EXCELLENT"));
        await().until(() -> !story.proposals("am").getList("items").isEmpty());
        draft = Story.draft(
                        Tokens.of("personnel-officer", "AM"),
                        "AM",
                        DemoRules.tree("wra-105").put("title", "草案"))
                .extract()
                .path("ruleSetId");
        proposal = story.proposals("am").getString("items[0].proposalId");
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
        matrix.everyCheckTakenOutMustBeNoticed(6);
    }
}
