package tw.servicequality.reward.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** One whose rules speak of an award entry, and the rule set by which they did. */
@Entity
@IdClass(AwardAuthority.Key.class)
public class AwardAuthority {

    @Id
    private String entryId;

    @Id
    private String authority;

    private int rocYear;
    private UUID evaluatedBy;

    @Version
    private long version;

    static AwardAuthority of(RecordedAwardResult told, String authority) {
        var one = new AwardAuthority();
        one.entryId = told.entryId();
        one.authority = authority;
        one.rocYear = told.rocYear();
        return one;
    }

    /** It keeps the rule set it was worked with; later rule sets do not touch it. */
    public void evaluatedBy(UUID ruleSet) {
        evaluatedBy = ruleSet;
    }

    public Optional<UUID> evaluatedBy() {
        return Optional.ofNullable(evaluatedBy);
    }

    public String entryId() {
        return entryId;
    }

    public String authority() {
        return authority;
    }

    public int rocYear() {
        return rocYear;
    }

    /** An entry, and whose rules. */
    public record Key(String entryId, String authority) implements Serializable {}
}
