package tw.servicequality.plan.agency;

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
import org.hibernate.annotations.BatchSize;
import tw.servicequality.plan.agency.AgencyEvent.AgencyAbolished;
import tw.servicequality.plan.agency.AgencyEvent.AgencyMerged;
import tw.servicequality.plan.agency.AgencyEvent.AgencyMoved;
import tw.servicequality.plan.agency.AgencyEvent.AgencyRegistered;
import tw.servicequality.plan.agency.AgencyEvent.AgencyRenamed;
import tw.servicequality.plan.agency.AgencyEvent.UnitsChanged;

/** 機關. Changes take effect on a day not before the last change; what was before stays readable. */
@Entity
@Table(name = "registered_agency")
class Agency {

    @Id
    private String code;

    private String name;
    private String parent;
    private LocalDate abolishedOn;
    private String mergedInto;

    @Embedded
    private AgencyUnits units;

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "registered_agency_past", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    private List<AgencyPast> past = new ArrayList<>();

    @Version
    private long version;

    static Agency of(String code, String name, Optional<String> parent, List<AgencyUnit> units) {
        var agency = new Agency();
        agency.code = code;
        agency.name = name;
        agency.parent = parent.orElse(null);
        agency.units = AgencyUnits.of(units);
        return agency;
    }

    AgencyEvent registered() {
        return new AgencyRegistered(code, name, parent, facts(), version);
    }

    /** 更名 */
    AgencyEvent rename(String newName, LocalDate day) {
        requireInBeing(day);
        var former = name;
        past.add(new AgencyPast(day, name, parent));
        name = newName;
        return new AgencyRenamed(code, name, parent, facts(), former, day, version + 1);
    }

    /** 改隸 */
    AgencyEvent moveUnder(Optional<String> superior, LocalDate day) {
        requireInBeing(day);
        var former = parent;
        past.add(new AgencyPast(day, name, parent));
        parent = superior.orElse(null);
        return new AgencyMoved(code, name, parent, facts(), former, day, version + 1);
    }

    /** 單位異動 */
    AgencyEvent changeUnits(List<AgencyUnit> wanted, LocalDate day) {
        requireInBeing(day);
        units.becomeOn(day, wanted);
        past.add(new AgencyPast(day, name, parent));
        return new UnitsChanged(code, name, parent, facts(), day, version + 1);
    }

    /** 裁併: the successor stands above it from now on, so that it can take care of what is left. */
    AgencyEvent mergeInto(String successor, LocalDate day) {
        end(day);
        mergedInto = successor;
        parent = successor;
        return new AgencyMerged(code, name, parent, facts(), successor, day, version + 1);
    }

    /** 裁撤, without a successor */
    AgencyEvent abolish(LocalDate day) {
        end(day);
        return new AgencyAbolished(code, name, parent, facts(), day, version + 1);
    }

    private void end(LocalDate day) {
        requireInBeing(day);
        past.add(new AgencyPast(day, name, parent));
        units.becomeOn(day, List.of());
        abolishedOn = day;
    }

    private void requireInBeing(LocalDate day) {
        if (abolishedOn != null) {
            throw AgencyProblem.AGENCY_ABOLISHED.because(code + " " + abolishedOn);
        }
        if (!past.isEmpty() && day.isBefore(past.getLast().until())) {
            throw AgencyProblem.AGENCY_CHANGE_OUT_OF_ORDER
                    .because(past.getLast().until().toString())
                    .at("/effectiveOn");
        }
    }

    private List<UnitFact> facts() {
        return units.now().stream().map(UnitFact::of).toList();
    }

    /** As the register knew it on a day: what it was called and under whom it stood. */
    AgencyPast on(LocalDate day) {
        return past.stream()
                .filter(was -> day.isBefore(was.until()))
                .findFirst()
                .orElse(new AgencyPast(null, name, parent));
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    Optional<LocalDate> abolishedOn() {
        return Optional.ofNullable(abolishedOn);
    }

    Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    AgencyUnits units() {
        return units;
    }

    List<AgencyPast> past() {
        return List.copyOf(past);
    }

    long version() {
        return version;
    }
}
