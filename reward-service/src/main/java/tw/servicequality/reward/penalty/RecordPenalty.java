package tw.servicequality.reward.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.ledger.Ledger;
import tw.servicequality.reward.penalty.PenaltyResource.NewPenalty;
import tw.servicequality.reward.person.OwnCase;
import tw.servicequality.reward.person.People;

/** 登載 and 撤銷 of a penalty, with its ledger entry in the same transaction. */
@ApplicationScoped
class RecordPenalty {

    private final Penalties penalties;
    private final People people;
    private final OwnCase ownCase;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    RecordPenalty(Penalties penalties, People people, OwnCase ownCase, Ledger ledger, AuditTrail audit, Clock clock) {
        this.penalties = penalties;
        this.people = people;
        this.ownCase = ownCase;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Penalty record(String agency, NewPenalty told) {
        if (told.issuedOn().isAfter(Taipei.today(clock))) {
            throw PenaltyProblem.PENALTY_DATE_UNSOUND
                    .because(told.issuedOn().toString())
                    .at("/issuedOn");
        }
        var person = people.entered(agency, told.person());
        ownCase.mustNotBe(List.of(person));
        if (penalties.has(agency, told.number(), person)) {
            throw PenaltyProblem.PENALTY_ALREADY_RECORDED.because(told.number()).at("/number");
        }
        var penalty = Penalty.of(agency, person, told, people.seal(person, told.deed()), clock.instant());
        penalties.persistAndFlush(penalty);
        ledger.append(penalty.given());
        audit.record("PenaltyRecorded", penalty.id().toString(), penalty.version(), Map.of("personId", person));
        return penalty;
    }

    @Transactional(TxType.MANDATORY)
    void revoke(Penalty penalty, String number, String reason) {
        ownCase.mustNotBe(List.of(penalty.personId()));
        penalty.revoke(number, reason, Taipei.today(clock), clock.instant());
        penalties.flush();
        ledger.append(penalty.taken().orElseThrow());
        audit.record(
                "PenaltyRevoked", penalty.id().toString(), penalty.version(), Map.of("personId", penalty.personId()));
    }
}
