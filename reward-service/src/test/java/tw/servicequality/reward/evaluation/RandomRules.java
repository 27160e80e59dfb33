package tw.servicequality.reward.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import tw.servicequality.reward.testing.DemoRules;

/** Rule sets that no official would write: groups, conditions, roles and awards at random, overlapping at will. */
record RandomRules(Random random) {

    static final List<String> KINDS = List.of("SPOT_CHECK", "SELF_ASSESSMENT", "PERFORMANCE_REVIEW");
    static final List<String> GRADES = List.of("EXCELLENT", "GOOD", "FAIR", "POOR", "FAILING");
    static final List<String> RESULTS = List.of("AWARDED", "FINALIST", "NOT_SELECTED", "NOT_NOMINATED");
    static final List<String> SOURCES = List.of("SELF_NOMINATED", "RECOMMENDED");
    private static final List<String> ROLES = List.of(
            "AGENCY_HEAD", "MAIN_ORGANISER", "OTHER_CONTRIBUTOR", "SUPERVISING_CONTRIBUTOR", "PRELIMINARY_REVIEWER");

    ObjectNode make() {
        var rules = DemoRules.tree("wra-105");
        var groups = rules.putArray("groups");
        for (var at = 0; at < 3; at++) {
            groups.addObject()
                    .put("id", "g" + at)
                    .put("title", "g" + at)
                    .put("choose", random.nextBoolean() ? "ONLY" : "HIGHEST");
        }
        var list = rules.putArray("rules");
        for (var at = 0; at < 12; at++) {
            rule(list.addObject(), at);
        }
        return rules;
    }

    private void rule(ObjectNode rule, int at) {
        rule.put("id", "r" + at)
                .put("group", "g" + random.nextInt(3))
                .put("article", "a" + at)
                .put("text", "t");
        var when = rule.putObject("when");
        if (random.nextBoolean()) {
            ranking(when);
        } else {
            award(when);
        }
        if (random.nextInt(6) == 0) {
            rule.put("nonAward", "EXCLUDED");
            return;
        }
        var recipients = rule.putArray("recipients");
        ROLES.stream()
                .filter(role -> random.nextInt(3) == 0)
                .forEach(role -> recipients.addObject().put("role", role).put("text", "t"));
        rule.putObject("award")
                .put("level", one(random, List.of("COMMENDATION", "MERIT", "MAJOR_MERIT")))
                .put("count", 1 + random.nextInt(4))
                .put("binding", one(random, List.of("FIXED", "AT_MOST")));
    }

    private void ranking(ObjectNode when) {
        when.putArray("assessmentKind").add(one(random, KINDS));
        if (random.nextBoolean()) {
            some(when.putArray("grade"), GRADES);
        }
        if (random.nextBoolean()) {
            var ranks = when.putArray("rank");
            ranks.add(1 + random.nextInt(2)).add(3 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            when.put("scoreFrom", random.nextBoolean() ? 90 : 900);
        }
        if (random.nextInt(3) == 0) {
            when.put("scoreBelow", random.nextBoolean() ? 90 : 905);
        }
    }

    private void award(ObjectNode when) {
        some(
                when.putArray("awardOutcome"),
                List.of("AWARD_WON", "SITE_VISIT_SHORTLISTED", "NOMINATED_NOT_SHORTLISTED"));
        if (random.nextInt(3) == 0) {
            when.putArray("awardSource").add(one(random, SOURCES));
        }
        if (random.nextInt(3) == 0) {
            when.put("preliminaryReview", random.nextBoolean());
        }
    }

    private void some(ArrayNode into, List<String> from) {
        into.add(one(random, from));
        from.stream().filter(word -> random.nextInt(3) == 0).forEach(into::add);
    }

    static String one(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
