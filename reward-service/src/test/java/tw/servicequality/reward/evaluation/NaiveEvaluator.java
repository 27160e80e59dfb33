package tw.servicequality.reward.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The rules read a second time, straight from their JSON and without any of our code: a rule after the other, a role after the
 * other. Slow and plain; what it says, the evaluation must say.
 */
record NaiveEvaluator(JsonNode rules) {

    /** Facts as plain words: those that do not apply are null. */
    record Plain(
            String kind,
            String grade,
            int rank,
            double score,
            String award,
            String result,
            String source,
            boolean reviewed) {}

    /** A line for each group that the facts concern, in the order of the rule set. */
    List<String> decide(Plain facts) {
        var lines = new ArrayList<String>();
        for (var group : rules.get("groups")) {
            var id = group.get("id").asText();
            var concerned = false;
            String none = null;
            var best = new TreeMap<String, String>();
            var worth = new TreeMap<String, Integer>();
            for (var rule : rules.get("rules")) {
                if (!rule.get("group").asText().equals(id)) {
                    continue;
                }
                concerned |= concerns(rule.get("when"), facts);
                if (!fits(rule.get("when"), facts)) {
                    continue;
                }
                if (rule.has("nonAward")) {
                    none = none == null ? rule.get("id").asText() : none;
                    continue;
                }
                for (var recipient : rule.get("recipients")) {
                    var role = recipient.get("role").asText();
                    var points = points(rule.get("award"));
                    var higher = group.get("choose").asText().equals("HIGHEST") && worth.getOrDefault(role, 0) < points;
                    if (!best.containsKey(role) || higher) {
                        best.put(role, rule.get("id").asText());
                        worth.put(role, points);
                    }
                }
            }
            if (concerned) {
                lines.add(id + ": " + (none != null ? "none " + none : best.toString()));
            }
        }
        return lines;
    }

    private boolean concerns(JsonNode when, Plain facts) {
        var ofAward = when.has("awardOutcome") || when.has("awardSource") || when.has("preliminaryReview");
        if (facts.kind() == null) {
            return ofAward;
        }
        return !ofAward && (!when.has("assessmentKind") || says(when.get("assessmentKind"), facts.kind()));
    }

    private boolean fits(JsonNode when, Plain facts) {
        var fields = when.fieldNames();
        while (fields.hasNext()) {
            var field = fields.next();
            var wanted = when.get(field);
            var met =
                    switch (field) {
                        case "assessmentKind" -> facts.kind() != null && says(wanted, facts.kind());
                        case "grade" -> facts.kind() != null && says(wanted, facts.grade());
                        case "rank" -> facts.kind() != null && says(wanted, Integer.toString(facts.rank()));
                        case "scoreFrom" -> facts.kind() != null && facts.score() >= wanted.asDouble();
                        case "scoreBelow" -> facts.kind() != null && facts.score() < wanted.asDouble();
                        case "awardOutcome" -> facts.kind() == null && outcome(wanted, facts);
                        case "awardSource" -> facts.kind() == null && says(wanted, facts.source());
                        case "preliminaryReview" -> facts.kind() == null && wanted.asBoolean() == facts.reviewed();
                        default -> throw new IllegalStateException(field);
                    };
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private boolean outcome(JsonNode codes, Plain facts) {
        for (var declared : rules.get("awardOutcomes")) {
            var named = !declared.has("award") || declared.get("award").asText().equals(facts.award());
            if (named
                    && says(declared.get("results"), facts.result())
                    && says(codes, declared.get("code").asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(JsonNode list, String word) {
        for (var one : list) {
            if (one.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static int points(JsonNode award) {
        if (award.get("level").isNull() || award.get("count").isNull()) {
            return 0;
        }
        return award.get("count").asInt()
                * switch (award.get("level").asText()) {
                    case "COMMENDATION" -> 1;
                    case "MERIT" -> 3;
                    default -> 9;
                };
    }
}
