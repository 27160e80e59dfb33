package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_SHEET_INCONSISTENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import tw.servicequality.assessment.criteria.SheetRules;
import tw.servicequality.platform.audit.AuditTrail;

/** 匯入評分表: takes a document over as it is, if it adds up. */
@ApplicationScoped
class ImportScoreSheet {

    private final ScoreSheets sheets;
    private final SheetLibrary library;
    private final AuditTrail audit;

    ImportScoreSheet(ScoreSheets sheets, SheetLibrary library, AuditTrail audit) {
        this.sheets = sheets;
        this.library = library;
        this.audit = audit;
    }

    @Transactional
    ScoreSheet handle(String agency, String document) {
        var sheet = library.read(document);
        var broken = SheetRules.broken(sheet);
        if (!broken.isEmpty()) {
            throw SCORE_SHEET_INCONSISTENT.because("請修正標示的位置").at(broken);
        }
        var draft = ScoreSheet.draft(agency, sheets.nextEdition(agency, sheet.rocYear()), sheet, document);
        sheets.persistAndFlush(draft);
        audit.record(
                "ScoreSheetImported",
                draft.id().toString(),
                draft.version(),
                Map.of("agency", agency, "rocYear", sheet.rocYear()));
        return draft;
    }
}
