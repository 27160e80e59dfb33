package tw.servicequality.complaint.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** 輿情澄清: published by the agency, and so never changed; a correction is a further one. */
@Entity
@IdClass(Clarification.Key.class)
class Clarification {

    /** Numbered within the case, the first is 1. */
    record Key(String caseNumber, int number) implements Serializable {}

    /** 報導: what is set right. The link is that of the report, if it has one. */
    record Coverage(String medium, Instant publishedAt, String headline, Optional<String> url) {}

    @Id
    private String caseNumber;

    @Id
    private int number;

    private String medium;
    private String headline;
    private Instant publishedAt;
    private String clarified;
    private String url;
    private Instant issuedAt;
    private String issuedBy;

    static Clarification issue(
            String caseNumber, int number, Coverage coverage, String clarified, Instant now, String unit) {
        var clarification = new Clarification();
        clarification.caseNumber = caseNumber;
        clarification.number = number;
        clarification.medium = coverage.medium();
        clarification.headline = coverage.headline();
        clarification.publishedAt = coverage.publishedAt();
        clarification.url = coverage.url().orElse(null);
        clarification.clarified = clarified;
        clarification.issuedAt = now;
        clarification.issuedBy = unit;
        return clarification;
    }

    int number() {
        return number;
    }

    Coverage coverage() {
        return new Coverage(medium, publishedAt, headline, Optional.ofNullable(url));
    }

    String clarified() {
        return clarified;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** The unit that issued it; empty for an officer without one. */
    String issuedBy() {
        return issuedBy;
    }
}
