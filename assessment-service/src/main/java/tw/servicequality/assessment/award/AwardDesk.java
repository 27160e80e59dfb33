package tw.servicequality.assessment.award;

import static tw.servicequality.assessment.award.AwardAccess.*;
import static tw.servicequality.assessment.award.AwardProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;

/** 報名或推薦、登錄各階段 */
@ApplicationScoped
class AwardDesk {

    private final AwardEntries entries;
    private final Gate gate;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    AwardDesk(AwardEntries entries, Gate gate, Outbox outbox, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.gate = gate;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AwardEntry enter(String agency, int rocYear, String award, String title) {
        var caller = gate.require(ENTER, agency, AWARD_ENTRY_AGENCY_NOT_ADMITTED, agency);
        if (entries.exists(agency, rocYear, award)) {
            throw AWARD_ENTRY_EXISTS.because(agency + " " + rocYear);
        }
        var entry = AwardEntry.of(agency, caller.agency(), rocYear, award, title, Taipei.today(clock));
        entries.persistAndFlush(entry);
        audit.record("AwardEntered", entry.id().toString(), entry.version(), Map.of("agency", agency));
        return entry;
    }

    @Transactional
    AwardEntry reach(String id, String ifMatch, AwardStage next) {
        gate.require(STAGE);
        var entry = entries.get(id);
        var caller = gate.require(STAGE, entry.agency(), AWARD_ENTRY_NOT_FOUND, id);
        IfMatch.require(ifMatch, entry.version());
        var told = entry.reach(next, caller.agency(), Taipei.today(clock));
        entries.flush();
        told.ifPresentOrElse(
                outbox::add, () -> audit.record("AwardEntryStaged", id, entry.version(), Map.of("stage", next)));
        return entry;
    }

    AwardEntry readable(String id) {
        gate.require(READ);
        var entry = entries.get(id);
        gate.require(READ, entry.agency(), AWARD_ENTRY_NOT_FOUND, id);
        return entry;
    }
}
