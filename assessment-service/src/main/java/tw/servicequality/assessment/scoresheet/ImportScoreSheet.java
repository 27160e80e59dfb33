package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_INCONSISTENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.SheetRules;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;

/** 匯入評分表: takes a document over as it is, if it adds up. */
@ApplicationScoped
class ImportScoreSheet {

    private final ScoreSheets sheets;
    private final SheetLibrary library;
    private final Gate gate;
    private final AuditTrail audit;

    ImportScoreSheet(ScoreSheets sheets, SheetLibrary library, Gate gate, AuditTrail audit) {
        this.sheets = sheets;
        this.library = library;
        this.gate = gate;
        this.audit = audit;
    }

    @Transactional
    ScoreSheet handle(String agency, String document) {
        var sheet = sound(document);
        var draft = ScoreSheet.draft(agency, sheets.nextEdition(agency, sheet.rocYear()), sheet, document);
        sheets.persistAndFlush(draft);
        audit.record(
                "ScoreSheetImported",
                draft.id().toString(),
                draft.version(),
                Map.of("agency", agency, "rocYear", sheet.rocYear()));
        return draft;
    }

    /** Another document in the place of a draft's. */
    @Transactional
    ScoreSheet replace(String id, String ifMatch, String document) {
        gate.require(ScoreSheetAccess.IMPORT);
        var draft = sheets.get(id);
        gate.require(ScoreSheetAccess.IMPORT, draft.agency(), ScoreSheetProblem.SCORE_SHEET_NOT_FOUND, id);
        IfMatch.require(ifMatch, draft.version());
        draft.replace(sound(document), document);
        sheets.flush();
        audit.record("ScoreSheetReplaced", id, draft.version(), Map.of("agency", draft.agency()));
        return draft;
    }

    private Sheet sound(String document) {
        var sheet = library.read(document);
        var broken = SheetRules.broken(sheet);
        if (!broken.isEmpty()) {
            throw SCORE_SHEET_INCONSISTENT.because("請修正標示的位置").at(broken);
        }
        return sheet;
    }
}
