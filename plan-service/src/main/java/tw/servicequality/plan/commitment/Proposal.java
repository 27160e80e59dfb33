package tw.servicequality.plan.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.commitment.Ground.Origin;
import tw.servicequality.plan.schedule.Period;

/** What the document and its text propose for one source; nothing of it counts until it is confirmed. */
final class Proposal {

    private final CommitmentSource source;
    private final List<CommittedUnit> units = new ArrayList<>();
    private final List<CommittedDue> dues = new ArrayList<>();
    private final List<CommittedTarget> targets = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private Optional<Period> period = Optional.empty();

    Proposal(CommitmentSource source) {
        this.source = source;
    }

    Proposal during(Period stated, Origin origin, String words) {
        period = Optional.of(stated);
        return ground("/terms/period", origin, words, "");
    }

    Proposal unit(CommittedUnit unit, Origin origin, String words) {
        units.add(unit);
        return ground("/terms/units/" + (units.size() - 1), origin, words, "");
    }

    Proposal due(CommittedDue due, Origin origin) {
        dues.add(due);
        return ground(
                "/terms/dues/" + (dues.size() - 1),
                origin,
                due.words(),
                due.rule().inference());
    }

    Proposal target(CommittedTarget target, Origin origin, String words, String note) {
        targets.add(target);
        return ground("/terms/targets/" + (targets.size() - 1), origin, words, note);
    }

    Proposal evidence(JsonNode asked) {
        asked.forEach(one -> evidence.add(one.asText()));
        return this;
    }

    /** Something the text says that gives no day and no number by itself. */
    Proposal remark(String words, String note) {
        return ground("/terms", Origin.DOCUMENT, words, note);
    }

    /** What an edition before had confirmed for the same source stands before what the document proposes. */
    Proposal carrying(CommitmentTerms confirmed) {
        var carried = new Proposal(source);
        carried.period = Optional.of(confirmed.period());
        carried.units.addAll(confirmed.units());
        carried.dues.addAll(confirmed.dues());
        carried.targets.addAll(confirmed.targets());
        carried.evidence.addAll(confirmed.evidence());
        return carried.ground("/terms", Origin.AMENDED, source.clause(), "前一版次已確認之內容");
    }

    /** Whether the plan proposes here what it proposed there: then what was confirmed there is meant here too. */
    boolean saysTheSameAs(Proposal other) {
        return source.clause().equals(other.source.clause())
                && period.equals(other.period)
                && units.equals(other.units)
                && dues.equals(other.dues)
                && targets.equals(other.targets)
                && evidence.equals(other.evidence);
    }

    private Proposal ground(String pointer, Origin origin, String words, String note) {
        grounds.add(new Ground(pointer, origin, words, note));
        return this;
    }

    CommitmentSource source() {
        return source;
    }

    Optional<Period> period() {
        return period;
    }

    boolean hasUnits() {
        return !units.isEmpty();
    }

    boolean hasDues() {
        return !dues.isEmpty();
    }

    boolean hasTargets() {
        return !targets.isEmpty();
    }

    List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    /** As it would be confirmed; the given period where the plan states none. Empty where nobody knows it. */
    Optional<CommitmentTerms> terms(Optional<Period> given) {
        return period.or(() -> given).map(known -> new CommitmentTerms(known, units, dues, targets, evidence));
    }
}
