package tw.servicequality.complaint.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 答復: what the petitioner is told. Reasons are null only where the petition is upheld without saying more; remedies say where
 * else he may turn by law (行政程序法 §172 II).
 */
@Embeddable
public record Closure(@Enumerated(EnumType.STRING) Outcome outcome, String reply, String reasons, String remedies) {

    boolean lacksReasons() {
        return outcome == Outcome.NOT_UPHELD && (reasons == null || reasons.isBlank());
    }

    @Override
    public String toString() {
        return "Closure[" + outcome + "]";
    }
}
