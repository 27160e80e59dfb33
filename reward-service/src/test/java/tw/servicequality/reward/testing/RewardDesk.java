package tw.servicequality.reward.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Story.Place;

/** An authority whose offices A and B came first and second, with a committee, and people who said who they are. */
public final class RewardDesk {

    public static final String REVIEWS = "/api/v1/reward-reviews";
    public static final String ORDERS = "/api/v1/reward-orders";

    private final Story story;
    private final String round;

    public RewardDesk(TestBroker broker, String authority) {
        this.story = new Story(broker, authority);
        this.round = authority.toLowerCase(java.util.Locale.ROOT);
    }

    /** Everything up to the proposals; once for each authority. */
    public RewardDesk opened() {
        story.registered();
        if (story.get("/api/v1/reward-rule-sets?agency=" + authority())
                .getList("items")
                .isEmpty()) {
            assign(authority(), "CIVIL_SERVICE");
            Stream.of("unit-supervisor", "personnel-officer", "agency-head")
                    .forEach(role -> at(role, "").identified());
            Stream.of("unit-supervisor", "personnel-officer", "agency-head").forEach(role -> List.of("A", "B")
                    .forEach(office -> at(role, office).identified()));
            story.publishRules(rules());
            story.tellRanking(
                    UUID.randomUUID(),
                    round,
                    new Place("A", 1, "950", "EXCELLENT"),
                    new Place("B", 2, "920", "EXCELLENT"));
        }
        await().until(() -> proposals().getList("items").size() == 9);
        return this;
    }

    private static ObjectNode rules() {
        try {
            return (ObjectNode)
                    DemoRules.JSON.readTree(Files.readString(Path.of("src/test/resources/review-rules.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void assign(String agency, String regime) {
        await().until(() -> new Office("personnel-officer", agency)
                        .post(
                                "/api/v1/reward-regimes/" + agency,
                                "{\"regime\":\"%s\",\"effectiveFrom\":\"2010-01-01\",\"article\":\"組織法規\"}"
                                        .formatted(regime))
                        .extract()
                        .statusCode()
                == 201);
    }

    public String authority() {
        return story.authority();
    }

    /** The case of all its proposals. */
    public String round() {
        return round;
    }

    public String agency(String office) {
        return office.isEmpty() ? authority() : story.office(office);
    }

    /** Somebody at office A or B, or at the authority itself. */
    public Office at(String role, String office) {
        return new Office(role, agency(office));
    }

    public JsonPath proposals() {
        return story.get("/api/v1/reward-proposals?round=" + round + "&limit=200");
    }

    /** The proposal by this rule for somebody in this capacity. */
    public String proposal(String rule, String role) {
        return proposals()
                .getString("items.find { it.rule.ruleId == '%s' && it.recipientRole == '%s' }.proposalId"
                        .formatted(rule, role));
    }

    /** Enters a contributor; his id. */
    public String enter(String office, String proposal, String capacity, String number, String name, int share) {
        return at("unit-supervisor", office)
                .post(contributors(proposal), Bodies.contributor(capacity, number, name, share))
                .statusCode(201)
                .extract()
                .path("contributorId");
    }

    public static String contributors(String proposal) {
        return "/api/v1/reward-proposals/" + proposal + "/contributors";
    }

    /** Opens a review and hands it in; its path. */
    public String submitted(String office, String proposal) {
        var review = open(office, proposal);
        at("unit-supervisor", office).take(review, "submission", "").statusCode(200);
        return review;
    }

    public String open(String office, String proposal) {
        return REVIEWS + "/"
                + at("unit-supervisor", office)
                        .post("/api/v1/reward-proposals/" + proposal + "/reviews", "")
                        .statusCode(201)
                        .extract()
                        .path("reviewId");
    }

    /** Checked with nothing but the awards of the rule. */
    public String checked(String office, String proposal) {
        var review = submitted(office, proposal);
        at("personnel-officer", office)
                .take(review, "check", "{\"orderFirst\":false,\"items\":[]}")
                .statusCode(200);
        return review;
    }

    /** A committee of five at this office, all of them present on that day; the id of the session. */
    public String session(String office, String minutes) {
        return session(office, minutes, "M");
    }

    /** The members' numbers begin with this letter. */
    public String session(String office, String minutes, String letter) {
        var officer = at("personnel-officer", office);
        var people = Stream.of(1, 2, 3, 4, 5)
                .map(number -> Office.person(letter + number, "委員" + number))
                .toList();
        var committee = officer.post(
                        "/api/v1/reward-committees?agency=" + agency(office),
                        Bodies.committee("2016-01-01", "2016-12-31", people))
                .statusCode(201)
                .extract()
                .jsonPath();
        var present = committee.getList("members.person.personId", String.class).stream()
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(","));
        return officer.post(
                        "/api/v1/reward-committees/" + committee.getString("committeeId") + "/sessions",
                        "{\"heldOn\":\"2016-06-01\",\"minutes\":\"%s\",\"present\":[%s]}".formatted(minutes, present))
                .statusCode(201)
                .extract()
                .path("sessionId");
    }

    /** Resolved with five votes for each, and decided by the head of the authority. */
    public String decided(String office, String proposal, String session, String... contributors) {
        var review = checked(office, proposal);
        var votes =
                Stream.of(contributors).map(one -> Bodies.vote(one, 5, 0, "")).toArray(String[]::new);
        at("personnel-officer", office)
                .take(review, "resolution", Bodies.resolution(session, votes))
                .statusCode(200);
        at("agency-head", "").take(review, "decision", "{\"items\":[]}").statusCode(200);
        return review;
    }

    /** Ordered under this number; the path of the order. */
    public String ordered(String office, String review, String number) {
        return ORDERS + "/"
                + at("personnel-officer", office)
                        .post(review + "/orders", Bodies.order(number))
                        .statusCode(201)
                        .extract()
                        .path("orderId");
    }
}
