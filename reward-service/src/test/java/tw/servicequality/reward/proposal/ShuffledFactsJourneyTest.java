package tw.servicequality.reward.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.reward.testing.Story;
import tw.servicequality.reward.testing.Story.Place;

/**
 * Rankings, results, corrections and award results of one year in ten orders, each told one to three times: what stands in the end is
 * the same to the byte, whatever came when.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ShuffledFactsJourneyTest {

    private static final Place[] FIRST = {
        new Place("A", 1, "931", "EXCELLENT"), new Place("B", 2, "905", "EXCELLENT"), new Place("C", 3, "899", "GOOD"),
    };
    private static final Place[] CORRECTED = {
        new Place("B", 1, "940", "EXCELLENT"),
        new Place("A", 2, "931", "EXCELLENT"),
        new Place("C", 2, "931", "EXCELLENT"),
    };

    /** What stands, without what is the authority's own and without the instants. */
    private static final String STANDING = """
            select string_agg(line, E'\\n' order by line collate "C") from (
              select concat_ws('|', 'O', case_id, agency, rank, total, grade, reason, rule_group, rule_id, article, wording, explanation,
                entry_id, award, award_result, award_source) as line from reward_outcome where agency like '%1$s-%%'
              union all
              select concat_ws('|', 'P', case_id, agency, recipient_agency, recipient_role, recipient_text, award_level, award_count,
                binding, rule_group, rule_id, article, rank, total, grade, entry_id, award_result, award_source, review_because)
              from reward_proposal where agency like '%1$s-%%' and state = 'PROPOSED') lines""";

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @Test
    void whatever_the_order_and_however_often_the_same_stands_in_the_end() throws SQLException {
        String expected = null;
        for (var seed = 0; seed < 10; seed++) {
            var story = new Story(broker, "SHUF" + seed).registered();
            var told = facts(story);
            if (seed > 0) {
                Collections.shuffle(told, new Random(seed));
            }
            told.forEach(Runnable::run);
            var lastEntry = "entryx" + seed + "x";
            var lastRound = "roundx" + seed + "x";
            story.tellAwardResult(UUID.randomUUID(), lastEntry, 1, "E", "NOT_NOMINATED");
            story.tellRanking(UUID.randomUUID(), lastRound, new Place("E", 1, "900", "EXCELLENT"));
            await().until(() ->
                    story.outcomesOfEntry(lastEntry).getList("items").size() == 1
                            && story.outcomes(lastRound).getList("items").size() == 1);

            var stands = standing("SHUF" + seed).replace("SHUF" + seed, "SHUF").replace("x" + seed + "x", "x");
            expected = expected == null ? stands : expected;
            assertThat(stands).as("order %d", seed).isEqualTo(expected);
        }
        assertThat(expected.lines().filter(line -> line.startsWith("P|"))).hasSize(3 + 5 + 5 + 1);
    }

    /** Rules are published in the midst of it, so that some facts wait and others do not. */
    private List<Runnable> facts(Story story) {
        var n = "x" + story.authority().substring(4) + "x";
        var random = new Random(n.hashCode());
        var once = List.<Runnable>of(
                again(random, id -> story.tellRanking(id, "r" + n, FIRST)),
                again(random, id -> story.tellRanking(id, "r" + n, 2, CORRECTED)),
                again(random, id -> story.tellAssessment(id, "r" + n, FIRST[1])),
                again(random, id -> story.tellCorrection(id, "r" + n, CORRECTED[0])),
                again(random, id -> story.tellAwardResult(id, "e" + n, 3, "A", "FINALIST")),
                again(random, id -> story.tellAwardResult(id, "e" + n, 4, "A", "AWARDED")),
                again(random, id -> story.tellAwardResult(id, "f" + n, 3, "B", "NOT_SELECTED")));
        var told = new ArrayList<>(once);
        told.addAll(once.subList(0, random.nextInt(once.size())));
        told.add(random.nextInt(told.size()), story::publishRules);
        return told;
    }

    private static Runnable again(Random random, java.util.function.Consumer<UUID> tell) {
        var id = UUID.randomUUID();
        var times = 1 + random.nextInt(3);
        return () -> {
            for (var at = 0; at < times; at++) {
                tell.accept(id);
            }
        };
    }

    private String standing(String authority) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(STANDING.formatted(authority))) {
            rows.next();
            return rows.getString(1);
        }
    }
}
