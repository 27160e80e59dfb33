package tw.servicequality.complaint.extension;

import static tw.servicequality.complaint.extension.ExtensionProblem.EXTENSION_PENDING;
import static tw.servicequality.complaint.extension.ExtensionProblem.EXTENSION_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.notice.NoticeKind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.notice.OnNoticeSent;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 展期: requested, approved, told to the petitioner; the last makes it effective, if it comes before the old time is up. */
@ApplicationScoped
class ExtendDeadline implements OnNoticeSent {

    private final Complaints complaints;
    private final CaseDoor door;
    private final Extensions extensions;
    private final DeadlineDesk desk;
    private final SettingsBook settings;
    private final Exchange exchange;
    private final Notices notices;
    private final CaseFacts facts;

    ExtendDeadline(
            Complaints complaints,
            CaseDoor door,
            Extensions extensions,
            DeadlineDesk desk,
            SettingsBook settings,
            Exchange exchange,
            Notices notices,
            CaseFacts facts) {
        this.complaints = complaints;
        this.door = door;
        this.extensions = extensions;
        this.desk = desk;
        this.settings = settings;
        this.exchange = exchange;
        this.notices = notices;
        this.facts = facts;
    }

    @Transactional
    Complaint request(String caseNumber, String ifMatch, int days, String reason, Instant now) {
        var complaint = door.open(ComplaintAccess.HANDLE, caseNumber, ifMatch);
        complaint.demandInHand();
        if (extensions.pending(caseNumber).isPresent()) {
            throw EXTENSION_PENDING.because(caseNumber);
        }
        var reply = desk.reply(caseNumber);
        desk.demandExtendable(reply, days);
        demandInTime(now, reply.dueAt());
        exchange.keep(caseNumber, ExchangeKind.EXTENSION, reason);
        var number = extensions.of(caseNumber).size() + 1;
        extensions.persist(Extension.request(caseNumber, number, days, reply.dueOn(), now));
        return complaint;
    }

    @Transactional
    Complaint approve(String caseNumber, String ifMatch, int number, Instant now) {
        var complaint = door.open(ComplaintAccess.APPROVE, caseNumber, ifMatch);
        var extension = extensions.get(caseNumber, number);
        demandLevel(complaint, extension, now);
        demandInTime(now, desk.reply(caseNumber).dueAt());
        extension.approve(now);
        notices.tell(caseNumber, NoticeKind.EXTENSION);
        return complaint;
    }

    @Transactional
    Complaint refuse(String caseNumber, String ifMatch, int number, Instant now) {
        var complaint = door.open(ComplaintAccess.APPROVE, caseNumber, ifMatch);
        var extension = extensions.get(caseNumber, number);
        demandLevel(complaint, extension, now);
        extension.refuse(now);
        return complaint;
    }

    /** Who may not grant it may not refuse it either: the level is that of all days together. */
    private void demandLevel(Complaint complaint, Extension extension, Instant now) {
        var inAll = extensions.of(complaint.caseNumber()).stream()
                .filter(other -> other == extension || other.state() == ExtensionState.EFFECTIVE)
                .mapToInt(Extension::days)
                .sum();
        door.demandLevel(settings.inForce(complaint.agency(), Taipei.on(now)).extensionLevel(inAll));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.EXTENSION;
    }

    /** 要點: the reason is told in writing. A notice that comes when the time is up extends nothing. */
    @Override
    public void sent(String caseNumber, Instant at) {
        extensions.pending(caseNumber).ifPresent(extension -> {
            var complaint = complaints.get(caseNumber);
            desk.extend(caseNumber, extension.days(), extension.requestedAt(), at)
                    .ifPresentOrElse(reply -> extend(complaint, extension, reply, at), () -> {
                        extension.fail(at);
                        facts.tell(complaint.notExtended());
                    });
        });
    }

    private void extend(Complaint complaint, Extension extension, Deadline reply, Instant at) {
        var dueOnBefore = complaint.dueOn();
        complaint.due(reply);
        extension.takeEffect(at);
        facts.tell(complaint.extended(extension.days(), dueOnBefore));
    }

    private static void demandInTime(Instant now, Instant dueAt) {
        if (!now.isBefore(dueAt)) {
            throw EXTENSION_TOO_LATE.because("展期及其通知應於期限屆滿前為之");
        }
    }
}
