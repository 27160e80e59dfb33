package tw.servicequality.reward.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** 委員會, for one term of office; its members do not change within it here. */
@Entity
@Table(name = "reward_committee")
class Committee {

    @Id
    private UUID id;

    private String agency;
    private String regime;
    private String title;
    private LocalDate termFrom;
    private LocalDate termUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "committee_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "chair")
    private Map<UUID, Boolean> members = new HashMap<>();

    @Version
    private long version;

    static Committee of(String agency, String regime, String title, LocalDate from, LocalDate until) {
        var committee = new Committee();
        committee.id = UUID.randomUUID();
        committee.agency = agency;
        committee.regime = regime;
        committee.title = title;
        committee.termFrom = from;
        committee.termUntil = until;
        return committee;
    }

    void seats(UUID person, boolean chair) {
        members.put(person, chair);
    }

    /** Both ends included. */
    boolean sitsOn(LocalDate day) {
        return !day.isBefore(termFrom) && !day.isAfter(termUntil);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String regime() {
        return regime;
    }

    String title() {
        return title;
    }

    LocalDate termFrom() {
        return termFrom;
    }

    LocalDate termUntil() {
        return termUntil;
    }

    /** Whether each of them is the chair. */
    Map<UUID, Boolean> members() {
        return members;
    }

    long version() {
        return version;
    }
}
