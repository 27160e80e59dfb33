package tw.servicequality.reward.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** 會議 */
@Entity
class CommitteeSession {

    @Id
    private UUID id;

    private UUID committeeId;
    private LocalDate heldOn;
    private String minutes;
    private int members;
    private UUID presiding;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "session_presence", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<UUID> present = new HashSet<>();

    @Version
    private long version;

    static CommitteeSession of(Committee committee, LocalDate heldOn, String minutes, Attendance attendance) {
        var session = new CommitteeSession();
        session.id = UUID.randomUUID();
        session.committeeId = committee.id();
        session.heldOn = heldOn;
        session.minutes = minutes;
        session.members = committee.members().size();
        session.presiding = attendance.presiding();
        session.present.addAll(attendance.present());
        return session;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String minutes() {
        return minutes;
    }

    int members() {
        return members;
    }

    /** The chair, or whom the chair designated for this meeting. */
    UUID presiding() {
        return presiding;
    }

    Set<UUID> present() {
        return present;
    }

    /** Who was there, and who of them presided. */
    record Attendance(UUID presiding, Set<UUID> present) {}

    long version() {
        return version;
    }
}
