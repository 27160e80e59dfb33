package tw.servicequality.plan.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.plan.publication.PublicationEvent.ResultsPublished;
import tw.servicequality.plan.publication.PublicationEvent.ResultsWithdrawn;

/** 成果公開: the results as they stood when they were published; a later state is another publication. */
@Entity
class Publication {

    @Id
    private UUID id;

    private UUID planId;
    private String agency;
    private int number;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status = PublicationStatus.PUBLISHED;

    /** Never changed; compared as JSON with what was read again, it would look so. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode results;

    private String note;
    private LocalDate publishedOn;
    private LocalDate withdrawnOn;
    private String reason;

    @Version
    private long version;

    static Publication of(UUID planId, String agency, int number, JsonNode results, String note, LocalDate today) {
        var publication = new Publication();
        publication.id = UUID.randomUUID();
        publication.planId = planId;
        publication.agency = agency;
        publication.number = number;
        publication.results = results;
        publication.note = note;
        publication.publishedOn = today;
        return publication;
    }

    PublicationEvent published() {
        return new ResultsPublished(id, planId, agency, number, results.size(), publishedOn, version);
    }

    /** 撤下; the reason is public. */
    PublicationEvent withdraw(String why, LocalDate today) {
        if (!PublicationStatus.MOVES.get(status).contains(PublicationStatus.WITHDRAWN)) {
            throw PublicationProblem.PUBLICATION_ALREADY_WITHDRAWN.because("第 " + number + " 次");
        }
        status = PublicationStatus.WITHDRAWN;
        reason = why;
        withdrawnOn = today;
        return new ResultsWithdrawn(id, planId, agency, number, today, version + 1);
    }

    /** PUBLICATION_WITHDRAWN once it is. */
    JsonNode readable() {
        if (status == PublicationStatus.WITHDRAWN) {
            throw PublicationProblem.PUBLICATION_WITHDRAWN.because("第 " + number + " 次");
        }
        return results;
    }

    int number() {
        return number;
    }

    PublicationStatus status() {
        return status;
    }

    int rows() {
        return results.size();
    }

    /** What the agency says of it. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    long version() {
        return version;
    }
}
