package tw.servicequality.complaint.faq;

import static tw.servicequality.complaint.faq.FaqProblem.FAQ_HOLDS_PERSONAL_DATA;
import static tw.servicequality.complaint.faq.FaqProblem.FAQ_SOURCE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.petitioner.Petitioners;

/** The case behind an entry: which may be one, and that its petitioner cannot be told from the words. */
@ApplicationScoped
class FaqSource {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PHONE = 7;

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
                .filter(complaint -> complaint.status() == ComplaintStatus.CLOSED)
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
        var letters = plain(text);
        var digits = letters.replaceAll("[-()－–.]", "");
        refuseIf(names(data.name(), letters, SHORTEST_NAME), "姓名", pointer);
        refuseIf(names(data.email(), letters, 1), "電子郵件", pointer);
        refuseIf(names(data.address(), letters, SHORTEST_NAME), "住址", pointer);
        refuseIf(names(data.phone().map(FaqSource::digits), digits, SHORTEST_PHONE), "電話", pointer);
    }

    private static void refuseIf(boolean named, String what, String pointer) {
        if (named) {
            throw FAQ_HOLDS_PERSONAL_DATA.because("含有陳情人之" + what).at(pointer);
        }
    }

    private static boolean names(Optional<String> datum, String text, int shortest) {
        return datum.map(FaqSource::plain)
                .filter(it -> it.length() >= shortest)
                .filter(text::contains)
                .isPresent();
    }

    private static String plain(String text) {
        return Words.plain(text).replaceAll("\\s", "");
    }

    /** Without the country's code, so that 0912… and +886 912… are one number. */
    private static String digits(String phone) {
        return Words.plain(phone).replaceAll("[^0-9]", "").replaceFirst("^(886|0)", "");
    }
}
