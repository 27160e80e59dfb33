package tw.servicequality.complaint.intake;

import static tw.servicequality.complaint.casefile.ComplaintProblem.AGENCY_UNKNOWN;
import static tw.servicequality.complaint.casefile.ComplaintProblem.CHANNEL_UNKNOWN;
import static tw.servicequality.complaint.casefile.ComplaintProblem.CONTACT_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.complaint.lookup.LookupCodes;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.search.WordIndex;
import tw.servicequality.complaint.settings.AgencySettings;
import tw.servicequality.complaint.settings.AgencySettings.ChannelSetting;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.time.Taipei;

/** 收件: by the petitioner himself or taken down by an officer; accepted at once unless it has to be confirmed first. */
@ApplicationScoped
public class FileComplaint {

    private final AgencyDirectory directory;
    private final SettingsBook settings;
    private final Categories categories;
    private final Callers callers;
    private final Complaints complaints;
    private final Petitioners petitioners;
    private final LookupCodes codes;
    private final AcceptComplaint accept;
    private final WordIndex words;

    FileComplaint(
            AgencyDirectory directory,
            SettingsBook settings,
            Categories categories,
            Callers callers,
            Complaints complaints,
            Petitioners petitioners,
            LookupCodes codes,
            AcceptComplaint accept,
            WordIndex words) {
        this.directory = directory;
        this.settings = settings;
        this.categories = categories;
        this.callers = callers;
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.codes = codes;
        this.accept = accept;
        this.words = words;
    }

    /** The case's row comes first: the others refer to it. */
    @Transactional
    public Receipt file(ComplaintFiling filing, Instant now) {
        if (directory.name(filing.agency()).isEmpty()) {
            throw AGENCY_UNKNOWN.because("查無此機關代碼").at("/agency");
        }
        var inForce = settings.inForce(filing.agency(), Taipei.on(now));
        var channel = channel(filing, inForce);
        var petition = filing.petition();
        petition.category().ifPresent(code -> categories.demand(filing.agency(), code));
        var data = filing.personalData();
        if (data.isAnonymous() && !filing.isAnonymous()) {
            throw CONTACT_REQUIRED.because("行政程序法第173條；處理人民陳情案件要點").at("/petitioner");
        }
        var number = complaints.nextNumber(Taipei.on(now)).text();
        var complaint = Complaint.receive(number, filing.agency(), petition, now);
        var awaits = awaits(channel, inForce, data.email().isPresent());
        var deadlines = accept.enter(complaint, data, awaits, now);
        var code = codes.issue(number);
        accept.tell(complaint, deadlines, awaits, code, now);
        words.put(number, petition.title(), petition.content());
        return new Receipt(complaint, deadlines, awaits == Confirmation.EMAIL ? Optional.empty() : Optional.of(code));
    }

    /** Open to the public, or used by an officer of the agency who takes the petition down. */
    private ChannelSetting channel(ComplaintFiling filing, AgencySettings inForce) {
        var caller = callers.current();
        var records = caller.agency().equals(filing.agency()) && caller.hasAnyOf(ComplaintAccess.RECORD.roles());
        return inForce.channel(filing.channel())
                .filter(channel -> channel.open() || records)
                .orElseThrow(() -> CHANNEL_UNKNOWN.because(filing.channel()).at("/channel"));
    }

    private static Confirmation awaits(ChannelSetting channel, AgencySettings inForce, boolean hasEmail) {
        if (channel.oral()) {
            return Confirmation.READ_BACK;
        }
        return inForce.confirmByEmail() && hasEmail ? Confirmation.EMAIL : Confirmation.NONE;
    }

    /** 受理回條: the look-up code in clear, once; where the petition is to be confirmed by e-mail, it is told there alone. */
    public record Receipt(Complaint complaint, Optional<Deadline> deadline, Optional<LookupCode> lookupCode) {}
}
