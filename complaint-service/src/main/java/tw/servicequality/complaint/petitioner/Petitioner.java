package tw.servicequality.complaint.petitioner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** 陳情人 */
@Entity
class Petitioner {

    @Id
    private String caseNumber;

    private String name;
    private String email;
    private String phone;
    private String address;

    static Petitioner of(String caseNumber, PersonalData data) {
        var petitioner = new Petitioner();
        petitioner.caseNumber = caseNumber;
        petitioner.name = data.name();
        petitioner.email = data.email().orElse(null);
        petitioner.phone = data.phone().orElse(null);
        petitioner.address = data.address().orElse(null);
        return petitioner;
    }

    String caseNumber() {
        return caseNumber;
    }

    PersonalData data() {
        return new PersonalData(
                name, Optional.ofNullable(email), Optional.ofNullable(phone), Optional.ofNullable(address));
    }
}
