package tw.servicequality.assessment.publication;

import static tw.servicequality.assessment.publication.PublicationProblem.RESULT_PUBLICATION_ALREADY_WITHDRAWN;
import static tw.servicequality.assessment.publication.PublicationProblem.RESULT_PUBLICATION_WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.assessment.round.AssessmentRound;

/** 一版公布之考核結果 */
@Entity
class ResultPublication {

    @Id
    private UUID publicationId;

    private UUID roundId;
    private int number;
    private String assessedBy;
    private String title;
    private String kind;
    private int rocYear;

    /** Never changed; compared as JSON with what was read again, it would look so. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<PublishedRow> rows;

    private String note;
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status = PublicationStatus.PUBLISHED;

    private String reason = "";
    private LocalDate withdrawnOn;

    @Version
    private long version;

    static ResultPublication of(
            AssessmentRound round, String title, int number, List<PublishedRow> rows, String note, LocalDate today) {
        var publication = new ResultPublication();
        publication.publicationId = UUID.randomUUID();
        publication.roundId = round.id();
        publication.number = number;
        publication.assessedBy = round.assessedBy();
        publication.title = title;
        publication.kind = round.kind().name();
        publication.rocYear = round.rocYear();
        publication.rows = rows;
        publication.note = note;
        publication.publishedOn = today;
        return publication;
    }

    PublicationEvent published() {
        return new PublicationEvent.Published(
                publicationId, roundId, number, assessedBy, rocYear, rows.size(), publishedOn, 0);
    }

    /** A later version stands in its place. */
    void supersede() {
        if (status == PublicationStatus.PUBLISHED) {
            status = PublicationStatus.SUPERSEDED;
        }
    }

    PublicationEvent withdraw(String why, LocalDate today) {
        if (!PublicationStatus.MOVES.get(status).contains(PublicationStatus.WITHDRAWN)) {
            throw RESULT_PUBLICATION_ALREADY_WITHDRAWN.because(publicationId.toString());
        }
        status = PublicationStatus.WITHDRAWN;
        reason = why;
        withdrawnOn = today;
        return new PublicationEvent.Withdrawn(publicationId, roundId, number, assessedBy, rocYear, today, version + 1);
    }

    /** RESULT_PUBLICATION_WITHDRAWN where it was. */
    List<PublishedRow> readable() {
        if (status == PublicationStatus.WITHDRAWN) {
            throw RESULT_PUBLICATION_WITHDRAWN.because(reason);
        }
        return rows;
    }

    UUID id() {
        return publicationId;
    }

    UUID roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    String assessedBy() {
        return assessedBy;
    }

    String title() {
        return title;
    }

    String kind() {
        return kind;
    }

    int rocYear() {
        return rocYear;
    }

    int offices() {
        return rows.size();
    }

    String note() {
        return note;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    PublicationStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    long version() {
        return version;
    }
}
