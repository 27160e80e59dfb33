package tw.servicequality.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.outbox.Outbox;

/** 定案: works the result, tells it to the world, and lets the ranking know within the same transaction. */
@ApplicationScoped
class FinalizeAssessment {

    private final AssessmentDesk desk;
    private final SheetLibrary library;
    private final Outbox outbox;
    private final Event<AssessmentEvent.Finalized> inside;
    private final Clock clock;

    FinalizeAssessment(
            AssessmentDesk desk,
            SheetLibrary library,
            Outbox outbox,
            Event<AssessmentEvent.Finalized> inside,
            Clock clock) {
        this.desk = desk;
        this.library = library;
        this.outbox = outbox;
        this.inside = inside;
        this.clock = clock;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, String strengths, String suggestions) {
        var assessment = desk.toAssess(id, ifMatch);
        var sheet = library.published(assessment.scoreSheetId());
        var finalized = assessment.finalizeOn(LocalDate.now(clock), sheet, strengths, suggestions);
        outbox.add(finalized);
        inside.fire(finalized);
        return assessment;
    }
}
