package tw.servicequality.complaint.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 結案: what the petitioner is told. Reasons are null only where the petition is upheld without saying more. */
@Embeddable
record Closure(@Enumerated(EnumType.STRING) Outcome outcome, String reply, String reasons) {

    boolean lacksReasons() {
        return outcome == Outcome.NOT_UPHELD && (reasons == null || reasons.isBlank());
    }
}
