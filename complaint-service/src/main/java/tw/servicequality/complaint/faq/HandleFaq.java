package tw.servicequality.complaint.faq;

import static tw.servicequality.complaint.faq.FaqProblem.FAQ_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tw.servicequality.complaint.category.Categories;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;

/** 擬稿、審核、公開與下架: each by the role that answers for it. That nobody is named is looked at again before it is made public. */
@ApplicationScoped
@Transactional
class HandleFaq {

    private final Gate gate;
    private final Faqs faqs;
    private final FaqSource source;
    private final Categories categories;
    private final Outbox outbox;
    private final AuditTrail audit;

    HandleFaq(Gate gate, Faqs faqs, FaqSource source, Categories categories, Outbox outbox, AuditTrail audit) {
        this.gate = gate;
        this.faqs = faqs;
        this.source = source;
        this.categories = categories;
        this.outbox = outbox;
        this.audit = audit;
    }

    Faq draft(FaqText text, Optional<String> sourceCase, Instant now) {
        var agency = gate.require(FaqAccess.DRAFT).agency();
        sourceCase.ifPresent(number -> source.demandFit(agency, number));
        demandSound(agency, text, sourceCase);
        var faq = Faq.draft(agency, text, sourceCase, now);
        faqs.persistAndFlush(faq);
        record("FaqDrafted", faq);
        return faq;
    }

    Faq revise(String faqId, String ifMatch, FaqText text) {
        var faq = open(FaqAccess.DRAFT, faqId, ifMatch);
        demandSound(faq.agency(), text, faq.sourceCase());
        return changed("FaqRevised", faq, it -> it.revise(text));
    }

    Faq review(String faqId, String ifMatch) {
        return changed("FaqReviewed", open(FaqAccess.REVIEW, faqId, ifMatch), Faq::review);
    }

    /** By who reviews, or by who was to publish it. */
    Faq sendBack(String faqId, String ifMatch) {
        return changed("FaqReturned", open(FaqAccess.SEND_BACK, faqId, ifMatch), Faq::sendBack);
    }

    Faq publish(String faqId, String ifMatch, Instant now) {
        var faq = open(FaqAccess.PUBLISH, faqId, ifMatch);
        source.demandNobodyNamed(faq.sourceCase(), faq.text());
        outbox.add(faq.publish(now));
        return faq;
    }

    Faq retire(String faqId, String ifMatch) {
        return changed("FaqRetired", open(FaqAccess.PUBLISH, faqId, ifMatch), Faq::retire);
    }

    private Faq open(FaqAccess access, String faqId, String ifMatch) {
        gate.require(access);
        var faq = faqs.get(faqId);
        gate.require(access, faq.agency(), FAQ_NOT_FOUND, "查無此編號");
        IfMatch.require(ifMatch, faq.version());
        return faq;
    }

    private void demandSound(String agency, FaqText text, Optional<String> sourceCase) {
        text.category().ifPresent(code -> categories.demand(agency, code));
        source.demandNobodyNamed(sourceCase, text);
    }

    private Faq changed(String fact, Faq faq, Consumer<Faq> change) {
        change.accept(faq);
        faqs.flush();
        record(fact, faq);
        return faq;
    }

    private void record(String fact, Faq faq) {
        audit.record(fact, "FAQ-" + faq.faqId(), faq.version(), Map.of("agency", faq.agency()));
    }
}
