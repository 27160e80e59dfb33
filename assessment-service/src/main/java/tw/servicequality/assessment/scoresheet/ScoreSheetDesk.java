package tw.servicequality.assessment.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

/** Hands out score sheets to those who may read them: published ones to everybody. */
@ApplicationScoped
class ScoreSheetDesk {

    private final ScoreSheets sheets;
    private final Gate gate;
    private final Callers callers;

    ScoreSheetDesk(ScoreSheets sheets, Gate gate, Callers callers) {
        this.sheets = sheets;
        this.gate = gate;
        this.callers = callers;
    }

    ScoreSheet readable(String id) {
        var sheet = sheets.get(id);
        if (!sheet.isPublished() && !draftsOf().contains(sheet.agency())) {
            throw ScoreSheetProblem.SCORE_SHEET_NOT_FOUND.because(id);
        }
        return sheet;
    }

    /** The agencies whose drafts this caller may read; none for the public. */
    Set<String> draftsOf() {
        var mayRead = callers.current().hasAnyOf(ScoreSheetAccess.READ_DRAFT.roles());
        return mayRead ? gate.visible(ScoreSheetAccess.READ_DRAFT) : Set.of();
    }
}
