package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tw.servicequality.plan.commitment.Ground.Origin;
import tw.servicequality.plan.schedule.DueRule;

/**
 * 全計畫條文: the clauses of 實施步驟 and 考核作業 that bind the whole plan to days: half-year self-assessments, the report to the agency
 * above, the self-check form in June, quarter meetings. A clause is known by its place in the document.
 */
final class PlanClauses {

    private static final int AFTER_ACTIONS = 10_000;
    private static final Pattern WHO =
            Pattern.compile("(?:^|[：。，、)）])\\s*([^：。，；、]{2,20}?(?:、[^：。，；、]{2,10})?)(?:每年)?應");

    private final UUID plan;
    private final CommittedUnit everybody;
    private final List<Proposal> found = new ArrayList<>();

    PlanClauses(UUID plan, CommittedUnit everybody) {
        this.plan = plan;
        this.everybody = everybody;
    }

    List<Proposal> of(JsonNode document) {
        look(document.path("implementationSteps"), "/implementationSteps");
        look(document.path("assessment"), "/assessment");
        return found;
    }

    private void look(JsonNode node, String pointer) {
        if (node.isObject()) {
            clause(node, pointer);
            node.properties().forEach(field -> look(field.getValue(), pointer + "/" + field.getKey()));
        }
        for (var at = 0; node.isArray() && at < node.size(); at++) {
            look(node.get(at), pointer + "/" + at);
        }
    }

    private void clause(JsonNode node, String pointer) {
        var words = node.path(node.has("method") ? "method" : "text").asText();
        if (words.isEmpty() || pointer.contains("/due")) {
            return;
        }
        var source = new CommitmentSource(plan, pointer, AFTER_ACTIONS + found.size(), Optional.empty(), words);
        var proposal = new Proposal(source);
        DocumentRules.recurring(node.path("recurrence"))
                .forEach(one -> proposal.due(new CommittedDue(one.rule(), words, one.actor()), Origin.DOCUMENT));
        for (var field : List.of("due", "dueAgency", "dueToMinistry")) {
            DocumentRules.day(node.path(field)).ifPresent(rule -> due(proposal, rule, words, superior(field)));
        }
        node.path("dueRules").forEach(rule -> stated(proposal, rule, words));
        stated(proposal, node.path("dueRule"), words);
        node.path("targets")
                .forEach(target -> proposal.target(DocumentTargets.target(target), Origin.DOCUMENT, words, ""));
        if (proposal.hasDues()) {
            found.add(unit(proposal, node, words));
        }
    }

    /** 彙整報經濟部 is the agency's own act, not that of the units that hand in. */
    private static String superior(String field) {
        return field.equals("dueToMinistry") ? "本署" : null;
    }

    private static void stated(Proposal proposal, JsonNode rule, String words) {
        DocumentRules.rule(rule)
                .ifPresent(made -> due(proposal, made, rule.path("text").asText(words), null));
    }

    private static void due(Proposal proposal, DueRule rule, String words, String actor) {
        proposal.due(new CommittedDue(rule, words, actor), Origin.DOCUMENT);
    }

    private Proposal unit(Proposal proposal, JsonNode node, String words) {
        if (node.hasNonNull("organiser")) {
            var named = node.get("organiser").asText();
            return proposal.unit(new CommittedUnit(named, UnitRole.HANDLE, List.of()), Origin.DOCUMENT, named);
        }
        var who = WHO.matcher(words);
        return who.find()
                ? proposal.unit(
                        new CommittedUnit(who.group(1).strip(), UnitRole.HANDLE, List.of()), Origin.TEXT, who.group())
                : proposal.unit(everybody, Origin.INFERENCE, everybody.unit());
    }
}
