package tw.servicequality.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.document;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** Requests are truly at once: the table is held until each of them waits or has been answered. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SimultaneousImportJourneyTest {

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void under_different_keys_one_is_imported_and_the_others_are_told_which() {
        var plan = marked("different-keys");
        var answers = atOnce(4, List.of(sent("a", plan), sent("b", plan), sent("c", plan), sent("d", plan)));

        var imported = only(answers, 201).<String>path("planId");
        assertThat(others(answers)).hasSize(3).allSatisfy(refused -> refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_ALREADY_IMPORTED"))
                .body("detail", equalTo(imported)));
        assertThat(plans("different-keys")).isOne();
        assertThat(facts(imported)).isOne();
    }

    @Test
    void under_the_same_key_one_is_imported_and_the_others_get_its_answer_when_they_ask_again() {
        var plan = marked("same-key");
        var request = sent("same", plan);
        var answers = atOnce(1, List.of(request, request, request));

        var imported = only(answers, 201).<String>path("planId");
        assertThat(others(answers))
                .hasSize(2)
                .allSatisfy(refused -> refused.then().statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_IN_USE")));
        request.get().then().statusCode(201).body("planId", equalTo(imported));
        assertThat(plans("same-key")).isOne();
        assertThat(facts(imported)).isOne();
    }

    @Test
    void under_the_same_key_another_document_waits_and_is_then_refused() {
        var first = sent("mixed", marked("mixed-first"));
        var second = sent("mixed", marked("mixed-second"));
        var answers = atOnce(1, List.of(first, second));

        only(answers, 201);
        assertThat(others(answers))
                .singleElement()
                .satisfies(refused -> refused.then().statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_IN_USE")));
        assertThat(Stream.of(first, second).map(request -> request.get().statusCode()))
                .containsExactlyInAnyOrder(201, 422);
        assertThat(plans("mixed-first") + plans("mixed-second")).isOne();
    }

    private interface Request {
        Response get();
    }

    /** Lets go of the table when that many wait and all others have been answered. */
    private List<Response> atOnce(int waiting, List<Request> requests) {
        var answers = new ArrayList<CompletableFuture<Response>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.whileHolding("plan", () -> {
                requests.forEach(request -> answers.add(CompletableFuture.supplyAsync(request::get, threads)));
                await().until(() -> database.waiting() == waiting && answered(answers) == requests.size() - waiting);
            });
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static long answered(List<CompletableFuture<Response>> answers) {
        return answers.stream().filter(CompletableFuture::isDone).count();
    }

    private static Request sent(String key, String document) {
        return () -> as("planner", "WRA-CENTRAL")
                .header("Idempotency-Key", "at-once-" + key)
                .body(document)
                .post("/api/v1/plans?agency=WRA-CENTRAL");
    }

    private static Response only(List<Response> answers, int status) {
        var found =
                answers.stream().filter(answer -> answer.statusCode() == status).toList();
        assertThat(found).as("answered %d", status).hasSize(1);
        return found.getFirst();
    }

    private static List<Response> others(List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() != 201).toList();
    }

    private static String marked(String mark) {
        return "{\"mark\":\"" + mark + "\"," + new String(document("plan-000"), StandardCharsets.UTF_8).substring(1);
    }

    private long plans(String mark) {
        return database.number(
                "select count(*) from plan_document where convert_from(content, 'UTF8') like ?",
                "{\"mark\":\"" + mark + "\"%");
    }

    private long facts(String plan) {
        return database.number("select count(*) from outbox where subject = ?", plan);
    }
}
