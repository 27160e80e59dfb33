package tw.servicequality.plan.attainment;

import static tw.servicequality.plan.attainment.AttainmentProblem.ATTAINMENT_NOT_FOUND;
import static tw.servicequality.plan.attainment.AttainmentProblem.ATTAINMENT_NOT_OF_FACTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tw.servicequality.plan.livefact.LiveFact;
import tw.servicequality.plan.livefact.LiveFacts;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;

/** The facts behind one number: of a target of a commitment, in the period that begins on that day. */
@ApplicationScoped
class AttainmentFacts {

    private final AttainmentRows rows;
    private final LiveFacts facts;

    AttainmentFacts(AttainmentRows rows, LiveFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    Page<LiveFact> page(UUID plan, String commitment, String target, String from, Cursor cursor, int limit) {
        var row = rows.targets(plan).stream()
                .filter(one -> one.id().toString().equals(commitment))
                .findAny()
                .orElseThrow(() -> ATTAINMENT_NOT_FOUND.because(commitment));
        if (!target.matches("[0-9]{1,4}")
                || Integer.parseInt(target) >= row.targets().size()) {
            throw ATTAINMENT_NOT_FOUND.because(target);
        }
        var meant = row.targets().get(Integer.parseInt(target));
        var period = TargetPeriods.of(meant, row.period()).stream()
                .filter(one -> one.start().toString().equals(from))
                .findAny()
                .orElseThrow(() -> ATTAINMENT_NOT_FOUND.because(from));
        if (meant.fact() == null) {
            throw ATTAINMENT_NOT_OF_FACTS.because(meant.metric());
        }
        var day = cursor.day(0, period.start());
        var found = facts.page(meant.fact(), row.agency(), period, day, cursor.text(1, ""), limit + 1);
        return Page.of(found, limit, fact -> Cursor.of(fact.happenedOn(), fact.subject()));
    }
}
