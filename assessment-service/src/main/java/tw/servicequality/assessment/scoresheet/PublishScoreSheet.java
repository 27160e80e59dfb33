package tw.servicequality.assessment.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;

/** 發布評分表 */
@ApplicationScoped
class PublishScoreSheet {

    private final ScoreSheets sheets;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    PublishScoreSheet(ScoreSheets sheets, Gate gate, Outbox outbox, Clock clock) {
        this.sheets = sheets;
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
        outbox.add(sheet.publish(LocalDate.now(clock)));
        return sheet;
    }
}
