package tw.servicequality.assessment.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.assessment.criteria.SheetRules;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;

/** 發布評分表: in the place of the one in force in its series, which is superseded. */
@ApplicationScoped
class PublishScoreSheet {

    private final ScoreSheets sheets;
    private final SheetLibrary library;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    PublishScoreSheet(ScoreSheets sheets, SheetLibrary library, Gate gate, Outbox outbox, Clock clock) {
        this.sheets = sheets;
        this.library = library;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ScoreSheet handle(String id, String ifMatch) {
        gate.require(ScoreSheetAccess.PUBLISH);
        var sheet = sheets.get(id);
        gate.require(ScoreSheetAccess.PUBLISH, sheet.agency(), ScoreSheetProblem.SCORE_SHEET_NOT_FOUND, id);
        IfMatch.require(ifMatch, sheet.version());
        requireComplete(sheet);
        var before = sheets.inForce(sheet);
        before.ifPresent(earlier -> {
            earlier.supersede(sheet);
            sheets.flush();
        });
        outbox.add(sheet.publish(LocalDate.now(clock), before.map(ScoreSheet::id)));
        return sheet;
    }

    private void requireComplete(ScoreSheet sheet) {
        var unstated = SheetRules.unstated(library.read(sheet.document()));
        if (!unstated.isEmpty()) {
            throw ScoreSheetProblem.SCORE_SHEET_INCOMPLETE.because("請補充標示的位置").at(unstated);
        }
    }
}
