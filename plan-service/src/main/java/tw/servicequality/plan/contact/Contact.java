package tw.servicequality.plan.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 窗口人員 of a unit, from a first day to a last one or for the time being. */
@Entity
@Table(name = "contact_window")
class Contact {

    @Id
    private UUID id;

    private String agency;
    private String unit;

    @Embedded
    private Official official;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "contact_deputy", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<Deputy> deputies = new ArrayList<>();

    @Version
    private long version;

    static Contact of(String agency, String unit, Official official, LocalDate firstDay) {
        var contact = new Contact();
        contact.id = UUID.randomUUID();
        contact.agency = agency;
        contact.unit = unit;
        contact.official = official;
        contact.firstDay = firstDay;
        return contact;
    }

    /** 代理: one deputy a day, within the contact's own time. */
    void deputise(Deputy deputy) {
        if (deputy.lastDay().isBefore(deputy.firstDay())) {
            throw ContactProblem.CONTACT_PERIOD_INVALID.because("代理末日早於首日").at("/lastDay");
        }
        if (!covers(deputy.firstDay()) || !covers(deputy.lastDay())) {
            throw ContactProblem.CONTACT_PERIOD_INVALID.because("代理期間超出窗口期間").at("/firstDay");
        }
        deputies.stream().filter(deputy::overlaps).findAny().ifPresent(other -> {
            throw ContactProblem.CONTACT_DEPUTY_OVERLAPS.because(other.firstDay() + " – " + other.lastDay());
        });
        deputies.add(deputy);
    }

    /** The last day may be moved to an earlier one; not before the first day, nor before a deputy's last. */
    void endOn(LocalDate day) {
        if (day.isBefore(firstDay)) {
            throw ContactProblem.CONTACT_PERIOD_INVALID.because("末日早於首日").at("/lastDay");
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw ContactProblem.CONTACT_PERIOD_INVALID.because("末日不得延後").at("/lastDay");
        }
        if (deputies.stream().anyMatch(deputy -> deputy.lastDay().isAfter(day))) {
            throw ContactProblem.CONTACT_PERIOD_INVALID.because("末日早於代理期間").at("/lastDay");
        }
        lastDay = day;
    }

    /** Who answers on that day: the deputy if there is one. */
    Official actingOn(LocalDate day) {
        return deputies.stream()
                .filter(deputy -> deputy.actsOn(day))
                .findAny()
                .map(Deputy::official)
                .orElse(official);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String unit() {
        return unit;
    }

    Official official() {
        return official;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    List<Deputy> deputies() {
        return List.copyOf(deputies);
    }

    long version() {
        return version;
    }
}
