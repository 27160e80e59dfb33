package tw.servicequality.assessment.scoring;

import static tw.servicequality.assessment.score.ScoreBook.AGREED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.evidence.EvidenceShelf;
import tw.servicequality.assessment.evidence.EvidenceView;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.score.GivenScore;
import tw.servicequality.assessment.score.ScoringRules;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.identity.Callers;

/** Which book the caller writes in, and whether what he writes may stand there. */
@ApplicationScoped
public class ScoringDesk {

    private final SheetLibrary library;
    private final EvidenceShelf shelf;
    private final Panels panels;
    private final Callers callers;

    ScoringDesk(SheetLibrary library, EvidenceShelf shelf, Panels panels, Callers callers) {
        this.library = library;
        this.shelf = shelf;
        this.panels = panels;
        this.callers = callers;
    }

    String assessor() {
        return callers.current().subject();
    }

    /** The book that counts, or the caller's own where two score blind. */
    String book(Assessment assessment) {
        if (assessment.scoring() == ScoringMode.SINGLE) {
            return AGREED;
        }
        panels.requireScoring(assessment.id(), assessor());
        return assessor();
    }

    /** Refuses what the sheet does not admit, and evidence that is unknown or concerns somebody else. */
    public void requireAdmitted(Assessment assessment, List<GivenScore> given, IntFunction<String> place) {
        ScoringRules.requireAdmitted(
                library.published(assessment.scoreSheetId()).sheet(), given, place);
        ScoringRules.requireKnownEvidence(concerning(assessment, given), given, place);
    }

    private List<UUID> concerning(Assessment assessment, List<GivenScore> given) {
        var named = given.stream().flatMap(score -> score.evidence().stream()).toList();
        return shelf.concerning(assessment.agency(), named).stream()
                .map(EvidenceView::evidenceId)
                .toList();
    }
}
