package tw.servicequality.complaint.petitioner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** 陳情人: his data sealed under a key of his own; erased, nothing is left but that there was one. */
@Entity
class Petitioner {

    @Id
    private String caseNumber;

    private byte[] dataKey;
    private byte[] sealed;
    private byte[] pseudonym;
    private boolean hasEmail;
    private boolean hasContact;
    private Instant erasedAt;

    static Petitioner of(
            String caseNumber, byte[] dataKey, byte[] sealed, byte[] pseudonym, boolean hasEmail, boolean hasContact) {
        var petitioner = new Petitioner();
        petitioner.caseNumber = caseNumber;
        petitioner.dataKey = dataKey;
        petitioner.sealed = sealed;
        petitioner.pseudonym = pseudonym;
        petitioner.hasEmail = hasEmail;
        petitioner.hasContact = hasContact;
        return petitioner;
    }

    /** 更正 (個人資料保護法 §11 I) */
    void correct(byte[] newSealed, byte[] newPseudonym, boolean email, boolean contact) {
        sealed = newSealed;
        pseudonym = newPseudonym;
        hasEmail = email;
        hasContact = contact;
    }

    /** 刪除 (個人資料保護法 §11 III) */
    void erase(Instant now) {
        dataKey = null;
        sealed = null;
        pseudonym = null;
        hasEmail = false;
        hasContact = false;
        erasedAt = now;
    }

    String caseNumber() {
        return caseNumber;
    }

    byte[] dataKey() {
        return dataKey;
    }

    SealedData data() {
        return new SealedData(caseNumber, dataKey, sealed);
    }

    Optional<byte[]> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    boolean isErased() {
        return erasedAt != null;
    }
}
