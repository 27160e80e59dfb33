package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.deadline.ClockRule.Starter;
import tw.servicequality.complaint.deadline.DeadlineFacts.Pause;
import tw.servicequality.platform.time.Taipei;

/** Starts the clocks of a case by the rules in force at that moment, in the transaction of what made it so, and sets their timers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StartClocks {

    private final DeadlineProfiles profiles;
    private final DeadlinePolicy policy;
    private final Deadlines deadlines;
    private final WakeUp wakeUp;

    StartClocks(DeadlineProfiles profiles, DeadlinePolicy policy, Deadlines deadlines, WakeUp wakeUp) {
        this.profiles = profiles;
        this.policy = policy;
        this.deadlines = deadlines;
        this.wakeUp = wakeUp;
    }

    /** The first run of every clock that filing starts, reckoned and not yet kept: the case's row has to stand first. */
    public List<Deadline> draft(CaseClock of, Instant at) {
        return startAll(of, List.of(), at, 1);
    }

    /** As above, one clock alone; nothing if the agency's rules know no such clock. */
    public Optional<Deadline> draft(CaseClock of, DeadlineClock clock, Instant at) {
        var profile = profiles.inForce(of.profile(), Taipei.on(at));
        return profile.rule(clock)
                .map(rule -> start(
                        of, profile, rule, rule.facts(of, List.of(), at), deadlines.runs(of.caseNumber(), clock) + 1));
    }

    /** Keeps what was drafted, and sets the timers. */
    public void keep(List<Deadline> drafted) {
        for (var deadline : drafted) {
            deadlines.begin(deadline);
            wakeUp.at(deadline);
        }
    }

    /** As {@link #begin}, a new run of each: the case has come to another agency. The cap goes on from where it began. */
    public List<Deadline> beginAgain(CaseClock of, Instant at) {
        var before = deadlines.get(of.caseNumber(), DeadlineClock.FINAL_REPLY).facts();
        return beginAgain(of.startedAt(before.caseStartedAt()), before.pauses(), at);
    }

    /** As above, but the cap begins anew too: an answered case is taken up again. */
    public List<Deadline> beginAnew(CaseClock of, Instant at) {
        return beginAgain(of.startedAt(at), List.of(), at);
    }

    /** Starts one clock that does not begin with the filing; nothing if the agency's rules know no such clock. */
    public Optional<Deadline> begin(CaseClock of, DeadlineClock clock, Instant at) {
        var drafted = draft(of, clock, at);
        keep(drafted.stream().toList());
        return drafted;
    }

    private List<Deadline> beginAgain(CaseClock of, List<Pause> waited, Instant at) {
        var started = startAll(of, waited, at, deadlines.runs(of.caseNumber(), DeadlineClock.FINAL_REPLY) + 1);
        keep(started);
        return started;
    }

    private List<Deadline> startAll(CaseClock of, List<Pause> waited, Instant at, int run) {
        var profile = profiles.inForce(of.profile(), Taipei.on(at));
        return profile.clocks().stream()
                .filter(rule -> rule.startsOn() == Starter.FILING && rule.concerns(of.channel()))
                .map(rule -> start(of, profile, rule, rule.facts(of, waited, at), run))
                .toList();
    }

    private Deadline start(CaseClock of, DeadlineProfile profile, ClockRule rule, DeadlineFacts facts, int run) {
        var result = policy.reckon(profile, rule, facts, of.agency(), facts.startedAt());
        return Deadline.started(new DeadlineId(of.caseNumber(), rule.clock(), run), of.agency(), facts, result);
    }
}
