package tw.servicequality.complaint.journey;

import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.servicequality.platform.testing.Tokens;

/** Officers who do whatever comes to their minds, at the same time and with the same few cases. */
final class Crowd {

    private static final int ACTS_EACH = 400;
    private static final int ACTS_A_WHILE = 10;
    private static final int AT_HAND = 20;
    private static final int FILED_ONE_IN = 15;
    private static final String WITHOUT_MAIL =
            PETITION.formatted("WRA").replace("\"email\":\"daming@example.tw\",", "");

    private static final String ASSIGNMENT = "{\"unit\":\"ASSET\",\"officer\":\"wra.case-officer\"}";
    private static final String EXTENSION = "{\"days\":3,\"reason\":\"須會勘\"}";

    /** How often, role, act and body. */
    private static final List<Act> ACTS = Stream.of(
                    new Act(4, "unit-supervisor", "assignment", ASSIGNMENT),
                    new Act(4, "case-officer", "extensions/request", EXTENSION),
                    new Act(5, "unit-supervisor", "extensions/1/approval", ""),
                    new Act(2, "unit-supervisor", "extensions/2/approval", ""),
                    new Act(1, "case-officer", "supplement-request", "{\"text\":\"請說明位置\"}"),
                    new Act(2, "case-officer", "supplement", "{\"text\":\"在北岸\"}"),
                    new Act(1, "case-officer", "classification", "{\"type\":\"RIGHTS\",\"handling\":\"JOINT\"}"),
                    new Act(1, "case-officer", "classification", "{\"type\":\"RIGHTS\",\"handling\":\"ORDINARY\"}"),
                    new Act(1, "unit-supervisor", "closure", "{\"outcome\":\"UPHELD\",\"reply\":\"已修復\"}"),
                    new Act(1, "unit-supervisor", "reopening", "{\"text\":\"新事證\"}"),
                    new Act(
                            1,
                            "agency-head",
                            "decline",
                            "{\"ground\":\"SENT_TO_SEVERAL_AGENCIES\",\"reasons\":\"另函\"}"),
                    new Act(1, "secretariat", "transfer", "{\"agency\":\"高雄市政府\",\"withinPlatform\":false}"),
                    new Act(2, "secretariat", "merger", "{\"leadingCase\":\"%s\"}"),
                    new Act(1, "secretariat", "separation", ""))
            .flatMap(act -> Collections.nCopies(act.weight(), act).stream())
            .toList();

    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<String> cases = new ArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final int officers;
    private final Runnable afterAWhile;

    /** What is to happen after a while happens again and again, in the midst of their work. */
    Crowd(URI service, int officers, Runnable afterAWhile) {
        this.service = service;
        this.afterAWhile = afterAWhile;
        this.officers = officers;
    }

    /** Until all have done their work; fails if one could not. How often each act was answered with each status. */
    Map<String, Integer> work() throws InterruptedException, ExecutionException {
        try (var desks = Executors.newFixedThreadPool(officers)) {
            var working = IntStream.range(0, officers)
                    .mapToObj(seed -> desks.submit(() -> work(new Random(seed))))
                    .toList();
            for (var officer : working) {
                officer.get();
            }
        }
        return Map.copyOf(answers);
    }

    private void work(Random random) {
        for (var done = 1; done <= ACTS_EACH; done++) {
            if (random.nextInt(FILED_ONE_IN) == 0 || atHand() == 0) {
                file(random.nextBoolean() ? WITHOUT_MAIL : PETITION.formatted("WRA"));
            } else {
                act(ACTS.get(random.nextInt(ACTS.size())), any(random), any(random));
            }
            if (done % ACTS_A_WHILE == 0) {
                afterAWhile.run();
            }
        }
    }

    private void file(String petition) {
        var filed = answer(request("")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(petition)));
        count("filing", filed);
        var number = NUMBER.matcher(filed.body());
        if (number.find()) {
            keep(number.group(1));
        }
    }

    private void act(Act act, String number, String other) {
        var token = tokens.computeIfAbsent(act.role(), role -> "Bearer " + Tokens.of(role, "WRA"));
        var seen = answer(request("/" + number).header("Authorization", token).GET());
        count(
                act.path(),
                answer(request("/" + number + "/" + act.path())
                        .header("Authorization", token)
                        .header("If-Match", seen.headers().firstValue("ETag").orElseThrow())
                        .PUT(BodyPublishers.ofString(act.body().replace("%s", other)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(COMPLAINTS + path)).header("Content-Type", "application/json");
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void count(String act, HttpResponse<String> answer) {
        answers.merge(act + " " + answer.statusCode(), 1, Integer::sum);
    }

    private synchronized int atHand() {
        return cases.size();
    }

    private synchronized void keep(String number) {
        cases.add(number);
        if (cases.size() > AT_HAND) {
            cases.removeFirst();
        }
    }

    private synchronized String any(Random random) {
        return cases.get(random.nextInt(cases.size()));
    }

    private record Act(int weight, String role, String path, String body) {}
}
