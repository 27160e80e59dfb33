package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tw.servicequality.verification.running.FactTap;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** Where the story is played: the people, the clock, the tap on Kafka and the files that they bring along. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningPlatform platform;
    private final Path data;
    private final Map<String, Visitor> people = new HashMap<>();
    final Narrator narrator;
    final FactTap tap;

    Stage(RunningPlatform platform, Path data, Narrator narrator) {
        this.platform = platform;
        this.data = data;
        this.narrator = narrator;
        this.tap = FactTap.fromNow(
                platform,
                "agency-events",
                "plan-events",
                "score-sheet-events",
                "complaint-events",
                "deadline-events",
                "obligation-events",
                "assessment-events",
                "ranking-events",
                "improvement-events",
                "award-events",
                "reward-events");
    }

    Visitor as(String user) {
        return people.computeIfAbsent(user, name -> Visitor.login(platform, name));
    }

    Visitor citizen() {
        return Visitor.citizen(platform);
    }

    /** Sets the demo clock and says so; the day is one of Asia/Taipei. */
    void on(String dayAndTime) {
        quietlyOn(dayAndTime);
        narrator.day(dayAndTime);
    }

    void quietlyOn(String dayAndTime) {
        as("admin")
                .put("/api/v1/demo/clock", "*", Map.of("now", dayAndTime + ":00+08:00"))
                .expect(200);
    }

    String file(String name) {
        try {
            return Files.readString(data.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    JsonNode json(String name) {
        return read(file(name));
    }

    static JsonNode resource(String name) {
        try (var in = Stage.class.getResourceAsStream(name)) {
            return RunningPlatform.JSON.readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode read(String text) {
        try {
            return RunningPlatform.JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks until the answer is 200: a fact may still be on its way from another service. */
    Answer eventually(Supplier<Answer> question) {
        return eventually(question, answer -> answer.status() == 200).expect(200);
    }

    /** Asks until the answer will do or patience ends; the last answer in any case. */
    Answer eventually(Supplier<Answer> question, Predicate<Answer> willDo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = question.get();
        while (!willDo.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = question.get();
        }
        return answer;
    }

    /** Ends the story when a number is not what the rules say. */
    static void same(String what, Object expected, Object found) {
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
            throw new AssertionError(what + " should be " + expected + " but is " + found);
        }
    }

    @Override
    public void close() {
        tap.close();
    }
}
