package tw.servicequality.complaint.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** Opens and withdraws follow-ups, in the transaction of what made it so. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FollowUpDesk {

    private final FollowUps followUps;
    private final StartClocks clocks;
    private final Deadlines deadlines;
    private final SettingsBook settings;
    private final CaseFacts facts;

    FollowUpDesk(FollowUps followUps, StartClocks clocks, Deadlines deadlines, SettingsBook settings, CaseFacts facts) {
        this.followUps = followUps;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.settings = settings;
        this.facts = facts;
    }

    /** A second reply is owed from now on, unless it already is or was given: one for each closing. */
    public FollowUpView open(Complaint complaint, FollowUpOrigin origin, Instant now) {
        if (followUps.of(complaint).isEmpty()) {
            var profile = settings.inForce(complaint.agency(), Taipei.on(now)).deadlineProfile();
            followUps.persist(FollowUp.open(complaint, origin, now));
            clocks.begin(complaint.clock(profile), DeadlineClock.SECOND_REPLY, now);
            facts.tell(new FollowUpEvent.Opened(complaint.next(), complaint.caseNumber(), complaint.agency(), origin));
        }
        return of(complaint).orElseThrow();
    }

    /** The case is taken up as a whole: its deadlines are lifted, and nothing is owed apart any more. */
    public void withdraw(Complaint complaint) {
        followUps
                .of(complaint)
                .filter(owed -> owed.state() == FollowUpState.OPEN)
                .ifPresent(FollowUp::withdraw);
    }

    /** That of the latest closing, with its time. */
    public Optional<FollowUpView> of(Complaint complaint) {
        return followUps
                .of(complaint)
                .map(followUp -> FollowUpView.of(
                        followUp, deadlines.latest(complaint.caseNumber(), DeadlineClock.SECOND_REPLY)));
    }
}
