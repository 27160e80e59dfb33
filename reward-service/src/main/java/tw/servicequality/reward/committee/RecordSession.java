package tw.servicequality.reward.committee;

import static tw.servicequality.reward.committee.CommitteeProblem.SESSION_ALREADY_RECORDED;
import static tw.servicequality.reward.committee.CommitteeProblem.SESSION_CHAIR_UNLAWFUL;
import static tw.servicequality.reward.committee.CommitteeProblem.SESSION_OUTSIDE_TERM;
import static tw.servicequality.reward.committee.CommitteeProblem.SESSION_STRANGER_PRESENT;
import static tw.servicequality.reward.committee.CommitteeProblem.SESSION_WITHOUT_QUORUM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.committee.CommitteeSession.Attendance;
import tw.servicequality.reward.regime.Regimes;

/** 登載會議: within the term, of members only, and with a quorum, or it was no meeting. */
@ApplicationScoped
class RecordSession {

    private final Sessions sessions;
    private final Regimes regimes;
    private final AuditTrail audit;
    private final Clock clock;

    RecordSession(Sessions sessions, Regimes regimes, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.regimes = regimes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    CommitteeSession record(Committee committee, NewSession held) {
        if (!committee.sitsOn(held.heldOn()) || held.heldOn().isAfter(Taipei.today(clock))) {
            throw SESSION_OUTSIDE_TERM.because(held.heldOn().toString()).at("/heldOn");
        }
        var attendance = attendance(committee, held);
        if (sessions.has(committee.id(), held.minutes())) {
            throw SESSION_ALREADY_RECORDED.because(held.minutes()).at("/minutes");
        }
        var session = CommitteeSession.of(committee, held.heldOn(), held.minutes(), attendance);
        sessions.persistAndFlush(session);
        audit.record(
                "CommitteeSessionRecorded",
                session.id().toString(),
                session.version(),
                Map.of(
                        "committeeId",
                        committee.id(),
                        "present",
                        attendance.present().size()));
        return session;
    }

    private Attendance attendance(Committee committee, NewSession held) {
        var present = Set.copyOf(held.present());
        if (!committee.members().keySet().containsAll(present)) {
            throw SESSION_STRANGER_PRESENT
                    .because("委員 " + committee.members().size() + " 人")
                    .at("/present");
        }
        var rule = regimes.of(committee.agency(), committee.termFrom()).committee();
        if (!rule.mayMeet(committee.members().size(), present.size())) {
            throw SESSION_WITHOUT_QUORUM
                    .because(
                            "委員 %d 人，出席 %d 人（%s）".formatted(committee.members().size(), present.size(), rule.article()))
                    .at("/present");
        }
        return new Attendance(presiding(committee, present, held.presiding()), present);
    }

    /** 主席因故未能出席會議者，得由主席就委員中指定一人代理. */
    private static UUID presiding(Committee committee, Set<UUID> present, UUID said) {
        var chair = committee.chair();
        if (present.contains(chair)) {
            if (said != null && !said.equals(chair)) {
                throw SESSION_CHAIR_UNLAWFUL.because("主席出席，由主席主持").at("/presiding");
            }
            return chair;
        }
        if (said == null || !present.contains(said)) {
            throw SESSION_CHAIR_UNLAWFUL.because("主席未出席，須載明其指定之出席委員").at("/presiding");
        }
        return said;
    }
}
