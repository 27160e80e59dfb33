package tw.servicequality.reward.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private Map<UUID, Seat> members = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "committee_balance", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "place")
    private List<SexShare> sexes = new ArrayList<>();

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

    void seats(UUID person, Seat seat) {
        members.put(person, seat);
    }

    void recordSexes(List<SexShare> said) {
        sexes.addAll(said);
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

    /** How each of them sits in it. */
    Map<UUID, Seat> members() {
        return members;
    }

    /** The one in the chair. */
    UUID chair() {
        return members.entrySet().stream()
                .filter(member -> member.getValue().chair())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    List<SexShare> sexes() {
        return sexes;
    }

    long version() {
        return version;
    }
}
