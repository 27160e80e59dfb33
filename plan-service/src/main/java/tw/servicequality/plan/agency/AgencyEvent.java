package tw.servicequality.plan.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.outbox.IntegrationEvent;

/**
 * What the register tells the world. Each fact has the agency whole as it is from then on, so that who keeps a copy needs no other;
 * the parent is null at the top of a hierarchy.
 */
sealed interface AgencyEvent extends IntegrationEvent {

    String code();

    @Override
    default String type() {
        return switch (this) {
            case AgencyRegistered registered -> "tw.servicequality.plan.AgencyRegistered.v1";
            case AgencyRenamed renamed -> "tw.servicequality.plan.AgencyRenamed.v1";
            case AgencyMoved moved -> "tw.servicequality.plan.AgencyMoved.v1";
            case UnitsChanged changed -> "tw.servicequality.plan.UnitsChanged.v1";
            case AgencyMerged merged -> "tw.servicequality.plan.AgencyMerged.v1";
            case AgencyAbolished abolished -> "tw.servicequality.plan.AgencyAbolished.v1";
        };
    }

    @Override
    default String topic() {
        return "agency-events";
    }

    @Override
    default String subject() {
        return code();
    }

    record AgencyRegistered(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            @JsonIgnore long sequence) implements AgencyEvent {}

    /** 更名 */
    record AgencyRenamed(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            String formerName,
            LocalDate effectiveOn,
            @JsonIgnore long sequence)
            implements AgencyEvent {}

    /** 改隸; the former parent is null where there was none. */
    record AgencyMoved(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            String formerParent,
            LocalDate effectiveOn,
            @JsonIgnore long sequence)
            implements AgencyEvent {}

    /** 單位異動 */
    record UnitsChanged(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            LocalDate effectiveOn,
            @JsonIgnore long sequence)
            implements AgencyEvent {}

    /** 裁併: the agency is no more, and its successor stands above what it left. */
    record AgencyMerged(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            String mergedInto,
            LocalDate effectiveOn,
            @JsonIgnore long sequence)
            implements AgencyEvent {}

    /** 裁撤 */
    record AgencyAbolished(
            String code,
            String name,
            String parent,
            List<UnitFact> units,
            LocalDate effectiveOn,
            @JsonIgnore long sequence)
            implements AgencyEvent {}
}
