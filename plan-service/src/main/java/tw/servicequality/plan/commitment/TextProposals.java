package tw.servicequality.plan.commitment;

import java.util.Map;
import tw.servicequality.plan.commitment.Ground.Origin;
import tw.servicequality.plan.reading.Finding.TargetFinding;
import tw.servicequality.plan.reading.TargetPer;
import tw.servicequality.plan.reading.TextReader;
import tw.servicequality.plan.schedule.DueRule;
import tw.servicequality.plan.schedule.EveryMonths;
import tw.servicequality.plan.schedule.PerPeriod;
import tw.servicequality.plan.schedule.Span;
import tw.servicequality.platform.calendar.Roll;

/** What the text itself says, where the document's own fields say nothing: a table has words only. */
final class TextProposals {

    private static final Map<TargetPer, Span> SPANS = Map.of(
            TargetPer.MONTH,
            Span.MONTH,
            TargetPer.QUARTER,
            Span.QUARTER,
            TargetPer.HALF_YEAR,
            Span.HALF_YEAR,
            TargetPer.YEAR,
            Span.YEAR);

    private TextProposals() {}

    static void add(Proposal proposal, String text) {
        var read = TextReader.read(text);
        read.dues()
                .forEach(due ->
                        proposal.due(new CommittedDue(due.rule(), due.place().words(), null), Origin.TEXT));
        for (var target : read.targets()) {
            proposal.target(target(target, text), Origin.TEXT, target.place().words(), target.inference());
            if (read.dues().isEmpty()) {
                due(proposal, target);
            }
        }
    }

    private static void due(Proposal proposal, TargetFinding target) {
        DueRule rule = target.per() == TargetPer.MONTHS ? new EveryMonths(target.everyMonths(), Roll.BACK) : null;
        if (SPANS.containsKey(target.per())) {
            rule = new PerPeriod(SPANS.get(target.per()), Roll.BACK);
        }
        if (rule != null) {
            proposal.due(new CommittedDue(rule, target.place().words(), null), Origin.TEXT);
        }
    }

    /** The metric is the text until the officer gives it a name. */
    private static CommittedTarget target(TargetFinding target, String text) {
        return new CommittedTarget(
                text.length() > 200 ? text.substring(0, 200) : text,
                target.op(),
                target.value().orElse(null),
                target.min().orElse(null),
                target.max().orElse(null),
                target.unit(),
                target.per(),
                target.per() == TargetPer.MONTHS ? target.everyMonths() : null,
                null,
                null);
    }
}
