package tw.servicequality.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentEvent;
import tw.servicequality.assessment.assessment.CorrectionBasis;
import tw.servicequality.assessment.assessment.Result;
import tw.servicequality.assessment.criteria.Tally;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;
import tw.servicequality.platform.outbox.Outbox;

/** Works an edition of a result, keeps it, tells it to the world, and lets the ranking know within the same transaction. */
@ApplicationScoped
public class IssueResult {

    private final AssessmentResults results;
    private final AssessmentRounds rounds;
    private final AppealDays appealDays;
    private final SheetLibrary library;
    private final Outbox outbox;
    private final Event<AssessmentEvent.Finalized> inside;
    private final Clock clock;

    IssueResult(
            AssessmentResults results,
            AssessmentRounds rounds,
            AppealDays appealDays,
            SheetLibrary library,
            Outbox outbox,
            Event<AssessmentEvent.Finalized> inside,
            Clock clock) {
        this.results = results;
        this.rounds = rounds;
        this.appealDays = appealDays;
        this.library = library;
        this.outbox = outbox;
        this.inside = inside;
        this.clock = clock;
    }

    /** 定案: the first edition. */
    @Transactional(TxType.MANDATORY)
    public void first(Assessment assessment, Judgement judgement) {
        assessment.requireInProgress();
        var issued = keep(assessment, judgement, Because.FIRST);
        assessment.conclude(issued.result());
        results.flush();
        tell(assessment, issued);
    }

    /** 更正: the next edition, told as a correction and as a result. */
    @Transactional(TxType.MANDATORY)
    public void next(Assessment assessment, Judgement judgement, Because because) {
        assessment.requireFinalized();
        var before = assessment.result().orElseThrow();
        var issued = keep(assessment, judgement, because);
        assessment.correct(issued.result());
        results.flush();
        outbox.add(corrected(assessment, because.basis(), before, issued.result()));
        tell(assessment, issued);
    }

    private Issued keep(Assessment assessment, Judgement judgement, Because because) {
        var sheet = library.published(assessment.scoreSheetId());
        var today = LocalDate.now(clock);
        var inputs = ResultInputs.of(assessment, sheet, judgement, today, because);
        var worked = Reckoning.work(inputs, sheet.sheet());
        var days = rounds.appealDaysOf(assessment.roundId());
        var period = appealDays.of(assessment.agency(), today, days);
        var kept = AssessmentResult.of(assessment.id(), inputs.edition(), worked, today, period, because);
        results.persistAndFlush(kept);
        var result = new Result(kept.total(), kept.grade(), today, judgement.strengths(), judgement.suggestions());
        return new Issued(result, worked.tally(), sheet);
    }

    private void tell(Assessment assessment, Issued issued) {
        var finalized = new AssessmentEvent.Finalized(
                assessment.id(),
                assessment.roundId(),
                assessment.kind(),
                assessment.rocYear(),
                assessment.agency(),
                assessment.assessedBy(),
                new AssessmentEvent.SheetUsed(
                        issued.sheet().id(), issued.sheet().version()),
                issued.result().total(),
                issued.sheet().sheet().maximum(),
                issued.result().grade(),
                issued.result().finalizedOn(),
                issued.tally().items(),
                assessment.edition(),
                assessment.version());
        outbox.add(finalized);
        inside.fire(finalized);
    }

    private static AssessmentEvent corrected(
            Assessment assessment, CorrectionBasis basis, Result before, Result after) {
        return new AssessmentEvent.Corrected(
                assessment.id(),
                assessment.roundId(),
                assessment.kind(),
                assessment.rocYear(),
                assessment.agency(),
                assessment.assessedBy(),
                assessment.edition(),
                basis,
                new AssessmentEvent.Worth(before.total(), before.grade()),
                new AssessmentEvent.Worth(after.total(), after.grade()),
                after.finalizedOn(),
                assessment.version());
    }

    private record Issued(Result result, Tally tally, PublishedSheet sheet) {}
}
