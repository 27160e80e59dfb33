package tw.servicequality.complaint.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.identity.Caller;

/** 刪除紀錄: that, when and why a petitioner was erased; written once. */
@Entity
class Erasure {

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    private String reason;
    private Instant erasedAt;
    private String agency;
    private String unit;
    private UUID runId;

    static Erasure of(String caseNumber, ErasureGround ground, String reason, Instant now, Caller by) {
        var erasure = new Erasure();
        erasure.caseNumber = caseNumber;
        erasure.ground = ground;
        erasure.reason = reason;
        erasure.erasedAt = now;
        erasure.agency = by.agency();
        erasure.unit = by.unit();
        return erasure;
    }

    ErasureGround ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    Instant erasedAt() {
        return erasedAt;
    }

    String agency() {
        return agency;
    }

    String unit() {
        return unit;
    }
}
