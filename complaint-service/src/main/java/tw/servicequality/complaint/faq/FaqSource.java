package tw.servicequality.complaint.faq;

import static tw.servicequality.complaint.faq.FaqProblem.FAQ_HOLDS_PERSONAL_DATA;
import static tw.servicequality.complaint.faq.FaqProblem.FAQ_SOURCE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.petitioner.Mention;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.Petitioners;

/** The case behind an entry: which may be one, and that its petitioner cannot be told from the words. */
@ApplicationScoped
class FaqSource {

    private final Complaints complaints;
    private final Petitioners petitioners;

    FaqSource(Complaints complaints, Petitioners petitioners) {
        this.complaints = complaints;
        this.petitioners = petitioners;
    }

    /** FAQ_SOURCE_REFUSED for a case of another agency, not answered, or to be kept secret (行政程序法 §170 II). */
    void demandFit(String agency, String caseNumber) {
        complaints
                .findByIdOptional(caseNumber)
                .filter(complaint -> complaint.agency().equals(agency))
                .filter(complaint -> complaint.status() == ComplaintStatus.CLOSED && !complaint.isErased())
                .filter(complaint -> !complaint.isConfidential() && !complaint.isInformant())
                .map(Complaint::caseNumber)
                .orElseThrow(
                        () -> FAQ_SOURCE_REFUSED.because("來源應為本機關已結案且非保密之案件").at("/caseNumber"));
    }

    /** FAQ_HOLDS_PERSONAL_DATA if question or answer names the petitioner or a way to reach him. */
    void demandNobodyNamed(Optional<String> sourceCase, FaqText text) {
        sourceCase.map(petitioners::inClear).ifPresent(data -> {
            demandFree(data, text.question(), "/question");
            demandFree(data, text.answer(), "/answer");
        });
    }

    private static void demandFree(PersonalData data, String text, String pointer) {
        Mention.of(data, text).ifPresent(what -> {
            throw FAQ_HOLDS_PERSONAL_DATA.because("含有陳情人之" + what).at(pointer);
        });
    }
}
