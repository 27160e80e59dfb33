package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.plan.commitment.Ground.Origin;
import tw.servicequality.plan.plan.PlannedAction;
import tw.servicequality.plan.schedule.PerPeriod;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.plan.schedule.Span;
import tw.servicequality.platform.calendar.Roll;

/** 列管提案: a pure function of the plan: one for each action, and one for each clause of the whole plan that names a day. */
final class Proposals {

    private final UUID plan;
    private final JsonNode document;
    private final CommittedUnit everybody;
    private final Optional<Period> period;

    private Proposals(UUID plan, JsonNode document) {
        this.plan = plan;
        this.document = document;
        var scope = document.path("scope").asText(document.path("agency").asText());
        this.everybody = new CommittedUnit(scope.split("[，。]")[0], UnitRole.HANDLE, List.of());
        this.period = period(document.path("planPeriod"));
    }

    /** In the order of the plan; each is made when it is asked for: reading a text takes longer than finding it. */
    static Stream<Proposal> of(UUID plan, JsonNode document, Stream<PlannedAction> actions) {
        var proposals = new Proposals(plan, document);
        var clauses =
                new PlanClauses(plan, proposals.everybody).of(document).stream().map(proposals::during);
        return Stream.concat(actions.map(proposals::action), clauses);
    }

    private Proposal action(PlannedAction action) {
        var source = new CommitmentSource(
                plan, action.sourceId(), action.position(), Optional.of(action.dimension()), action.text());
        var proposal = new Proposal(source).evidence(action.evidence());
        units(proposal, action.units());
        period(action.period())
                .ifPresentOrElse(
                        stated -> proposal.during(
                                stated,
                                Origin.DOCUMENT,
                                action.period().path("text").asText()),
                        () -> during(proposal));
        dues(proposal, action);
        targets(proposal, action.targets(), action.text());
        action.children().forEach(child -> child(proposal, child));
        if (!proposal.hasDues() && !proposal.hasTargets()) {
            TextProposals.add(proposal, action.text());
        }
        yearOf(proposal, action.period());
        return proposal;
    }

    private void units(Proposal proposal, JsonNode units) {
        for (var unit : units) {
            var role = unit.path("role").asText().equals("管制") ? UnitRole.CONTROL : UnitRole.HANDLE;
            var named = unit.path("unit").asText();
            var words = unit.hasNonNull("role") ? named + "（" + unit.get("role").asText() + "）" : named;
            proposal.unit(new CommittedUnit(named, role, List.of()), Origin.DOCUMENT, words);
        }
        if (units.isEmpty()) {
            proposal.unit(everybody, Origin.INFERENCE, everybody.unit());
        }
    }

    private Proposal during(Proposal proposal) {
        period.ifPresent(year ->
                proposal.during(year, Origin.DOCUMENT, document.path("title").asText(year.toString())));
        return proposal;
    }

    private static void dues(Proposal proposal, PlannedAction action) {
        var rule = DocumentRules.rule(action.dueRule());
        rule.ifPresent(made -> proposal.due(
                new CommittedDue(made, action.dueRule().path("text").asText(action.text()), null), Origin.DOCUMENT));
        if (rule.isEmpty()) {
            recurring(proposal, action.recurrence(), action.text());
        }
    }

    private static void recurring(Proposal proposal, JsonNode recurrence, String text) {
        var words = recurrence.path("text").asText(text);
        var found = DocumentRules.recurring(recurrence).toList();
        found.forEach(one -> proposal.due(new CommittedDue(one.rule(), words, one.actor()), Origin.DOCUMENT));
        if (found.isEmpty() && recurrence.isObject()) {
            proposal.remark(words, "原文之頻率未能定出期限，由承辦人補定");
        }
    }

    private static void targets(Proposal proposal, JsonNode targets, String words) {
        targets.forEach(target ->
                proposal.target(DocumentTargets.target(target), Origin.DOCUMENT, words, DocumentTargets.note(target)));
    }

    private static void child(Proposal proposal, JsonNode child) {
        var text = child.path("text").asText();
        recurring(proposal, child.path("recurrence"), text);
        targets(proposal, child.path("targets"), text);
    }

    /** 辦理期程 109年1-12月 with nothing more: done by its end. */
    private static void yearOf(Proposal proposal, JsonNode period) {
        if (!proposal.hasDues() && period.hasNonNull("text")) {
            proposal.due(
                    new CommittedDue(
                            new PerPeriod(Span.YEAR, Roll.BACK),
                            period.get("text").asText(),
                            null),
                    Origin.INFERENCE);
        }
    }

    private static Optional<Period> period(JsonNode period) {
        return period.hasNonNull("start")
                ? Optional.of(new Period(
                        LocalDate.parse(period.get("start").asText()),
                        LocalDate.parse(period.get("end").asText())))
                : Optional.empty();
    }
}
