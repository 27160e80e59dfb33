package tw.servicequality.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintEvent;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.Lapse;
import tw.servicequality.complaint.deadline.StartClocks;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 受理: from here on the clocks run. A petition that nobody confirms in time lapses, and stays registered. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AcceptComplaint implements Lapse {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final SettingsBook settings;
    private final Categories categories;
    private final DeadlineDesk desk;
    private final StartClocks clocks;
    private final Notices notices;
    private final CaseFacts facts;

    AcceptComplaint(
            Complaints complaints,
            Petitioners petitioners,
            SettingsBook settings,
            Categories categories,
            DeadlineDesk desk,
            StartClocks clocks,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.settings = settings;
        this.categories = categories;
        this.desk = desk;
        this.clocks = clocks;
        this.notices = notices;
        this.facts = facts;
    }

    /** Registers the case, and starts the clocks that run from now; answers the one for the reply, if it runs already. */
    Optional<Deadline> enter(Complaint complaint, PersonalData data, Confirmation awaits, Instant now) {
        if (awaits == Confirmation.NONE) {
            complaint.accept(now);
        }
        var started = awaits == Confirmation.NONE
                ? clocks.draft(complaint.clock(profile(complaint, now)), now)
                : clocks.draft(complaint.clock(profile(complaint, now)), DeadlineClock.CONFIRMATION, now).stream()
                        .toList();
        var reply = reply(started);
        reply.ifPresent(complaint::due);
        complaints.persist(complaint);
        clocks.keep(started);
        petitioners.keep(complaint.caseNumber(), data);
        flush();
        return reply;
    }

    /** Tells the world and the petitioner, who gets his code. */
    void tell(Complaint complaint, Optional<Deadline> reply, Confirmation awaits, LookupCode code, Instant now) {
        if (reply.isPresent()) {
            facts.tell(ComplaintEvent.Filed.of(complaint, 0, reply.get()));
        } else {
            facts.tell(new ComplaintEvent.Received(0, complaint.caseNumber(), complaint.agency(), complaint.channel()));
        }
        var kind = awaits == Confirmation.EMAIL ? NoticeKind.CONFIRMATION : NoticeKind.RECEIPT;
        notices.tell(complaint.caseNumber(), kind, code.inClear());
    }

    /** Confirmed: accepted now, and the clocks start now. */
    public Complaint confirm(Complaint complaint, Instant now) {
        complaint.accept(now);
        desk.settle(complaint.caseNumber(), now, DeadlineClock.CONFIRMATION);
        var started = clocks.draft(complaint.clock(profile(complaint, now)), now);
        clocks.keep(started);
        reply(started).ifPresent(reply -> {
            complaint.due(reply);
            facts.tell(ComplaintEvent.Filed.of(complaint, complaint.version() + 1, reply));
        });
        return complaint;
    }

    @Override
    public DeadlineClock clock() {
        return DeadlineClock.CONFIRMATION;
    }

    @Override
    public void lapsed(String caseNumber, Instant at) {
        var complaint = complaints.get(caseNumber);
        if (complaint.status() == ComplaintStatus.UNCONFIRMED) {
            desk.lift(caseNumber, at);
            facts.tell(complaint.lapse(Taipei.on(at)));
        }
    }

    /** Brings the changes to the database, so that rows stand and versions are known. */
    void flush() {
        complaints.flush();
    }

    private String profile(Complaint complaint, Instant now) {
        return categories
                .deadlineProfile(complaint.agency(), complaint.category())
                .orElseGet(() ->
                        settings.inForce(complaint.agency(), Taipei.on(now)).deadlineProfile());
    }

    private static Optional<Deadline> reply(List<Deadline> started) {
        return started.stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.FINAL_REPLY)
                .findAny();
    }
}
