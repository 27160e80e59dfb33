package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.EXTENSION_NOT_ALLOWED;
import static tw.servicequality.platform.problem.HttpProblem.VERSION_STALE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.problem.ProblemException;

/** Suspends, extends and settles the clocks of a case, in the transaction of what made it so, and sets their timers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DeadlineDesk {

    private final DeadlineProfiles profiles;
    private final DeadlinePolicy policy;
    private final Deadlines deadlines;
    private final WakeUp wakeUp;

    DeadlineDesk(DeadlineProfiles profiles, DeadlinePolicy policy, Deadlines deadlines, WakeUp wakeUp) {
        this.profiles = profiles;
        this.policy = policy;
        this.deadlines = deadlines;
        this.wakeUp = wakeUp;
    }

    /** What these clocks bind to is done: the verdict on each that is open. */
    public void settle(String caseNumber, Instant at, DeadlineClock first, DeadlineClock... more) {
        var wanted = EnumSet.of(first, more);
        deadlines.hold(caseNumber).stream()
                .filter(deadline -> wanted.contains(deadline.clock()))
                .forEach(deadline -> settle(deadline, at));
    }

    /** Every clock of the case ends with the reply, whose verdict goes with the case; those that bound the petitioner end without one. */
    public Lateness settleReply(String caseNumber, Instant at) {
        var held = deadlines.hold(caseNumber);
        var verdict = settle(one(held, caseNumber, DeadlineClock.FINAL_REPLY), at);
        for (var deadline : held) {
            switch (deadline.clock()) {
                case ACKNOWLEDGE, TRANSFER, FIRST_REPLY -> settle(deadline, at);
                case SUPPLEMENT, RAPID_RESPONSE -> deadline.lift(at);
                case FINAL_REPLY, CONFIRMATION, SURVEY, SECOND_REPLY -> {}
            }
        }
        return verdict;
    }

    /** Who was held up while the timer told that the time is exceeded comes after it. */
    private Lateness settle(Deadline deadline, Instant begunAt) {
        var at = deadline.breachedAt().filter(begunAt::isBefore).orElse(begunAt);
        var lateness = policy.lateness(deadline, at);
        deadline.settle(at, lateness);
        return lateness;
    }

    /** The case has left the agency: what is still open ends without a verdict. */
    public void lift(String caseNumber, Instant at) {
        deadlines.hold(caseNumber).forEach(deadline -> deadline.lift(at));
    }

    /** Stops the clock for the reply while the agency waits for the petitioner; one that has run out is not stopped. */
    public void pause(String caseNumber, Instant at) {
        running(caseNumber)
                .filter(reply -> rule(reply).suspendedBySupplement() && !reply.isLateAt(at))
                .ifPresent(reply -> reply.pause(reply.facts().pausedAt(at)));
    }

    /** Lets them go on; the end moves by the days of waiting. */
    public Deadline resume(String caseNumber, Instant at) {
        var reply = held(caseNumber, DeadlineClock.FINAL_REPLY);
        if (reply.state() == DeadlineState.PAUSED) {
            reply.resume();
            reckonAnew(reply, reply.facts().resumedAt(at), at);
        }
        return reply;
    }

    /**
     * 展期: by so many units of the limit. Empty if the time for which it was asked is up, or another runs by now, or its rule does not
     * allow it.
     */
    public Optional<Deadline> extend(String caseNumber, int amount, Instant askedAt, Instant at) {
        var reply = deadlines.hold(caseNumber).stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                .filter(deadline -> !deadline.facts().startedAt().isAfter(askedAt))
                .filter(deadline ->
                        !deadline.isLateAt(at) && refusal(deadline, amount).isEmpty())
                .findAny();
        reply.ifPresent(deadline -> reckonAnew(deadline, deadline.facts().extendedBy(amount), at));
        return reply;
    }

    /** EXTENSION_NOT_ALLOWED if it does not run, or so many units more are beyond the rule. */
    public void demandExtendable(Deadline reply, int amount) {
        if (reply.state() != DeadlineState.RUNNING) {
            throw EXTENSION_NOT_ALLOWED.because("期限未在進行中");
        }
        refusal(reply, amount).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<ProblemException> refusal(Deadline reply, int amount) {
        var rule = rule(reply).extendable();
        if (rule.isEmpty()) {
            return Optional.of(EXTENSION_NOT_ALLOWED.because("此期限不得展期"));
        }
        var most = rule.get();
        if (reply.facts().extensions().size() >= most.times()) {
            return Optional.of(EXTENSION_NOT_ALLOWED.because("展期以 " + most.times() + " 次為限（" + most.article() + "）"));
        }
        return reply.facts().extended() + amount > most.amount()
                ? Optional.of(EXTENSION_NOT_ALLOWED
                        .because("展期合計以 " + most.amount() + " 日為限（" + most.article() + "）")
                        .at("/days"))
                : Optional.empty();
    }

    /** Another kind of handling may have another limit; what is exceeded already stays so. */
    public Deadline handledAs(String caseNumber, Handling handling, Instant at) {
        var reply = held(caseNumber, DeadlineClock.FINAL_REPLY);
        if (!reply.isLateAt(at)) {
            reckonAnew(reply, reply.facts().handledAs(handling), at);
        }
        return reply;
    }

    public Deadline reply(String caseNumber) {
        return deadlines.get(caseNumber, DeadlineClock.FINAL_REPLY);
    }

    /** Reckons by the rule the deadline already has: a newer rule is for the revision, not for the desk. */
    private void reckonAnew(Deadline deadline, DeadlineFacts facts, Instant at) {
        var profile = profiles.version(deadline.rule());
        var result = policy.reckon(profile, rule(deadline), facts, deadline.agency(), at);
        deadline.become(facts, result.after(at));
        wakeUp.at(deadline);
    }

    private Optional<Deadline> running(String caseNumber) {
        return deadlines.hold(caseNumber).stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .findAny();
    }

    private ClockRule rule(Deadline deadline) {
        return profiles.version(deadline.rule()).rule(deadline.clock()).orElseThrow();
    }

    private Deadline held(String caseNumber, DeadlineClock clock) {
        return one(deadlines.hold(caseNumber), caseNumber, clock);
    }

    /** An open case has it: it is missing only where somebody ended the case between our reading it and our holding its clocks. */
    private static Deadline one(List<Deadline> held, String caseNumber, DeadlineClock clock) {
        return held.stream()
                .filter(deadline -> deadline.clock() == clock)
                .findAny()
                .orElseThrow(() -> VERSION_STALE.because(caseNumber + " 剛由他人辦結"));
    }
}
