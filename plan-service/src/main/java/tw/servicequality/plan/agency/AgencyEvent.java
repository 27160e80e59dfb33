package tw.servicequality.plan.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What the register tells the world. */
sealed interface AgencyEvent extends IntegrationEvent {

    @Override
    default String type() {
        return switch (this) {
            case AgencyRegistered registered -> "tw.servicequality.plan.AgencyRegistered.v1";
        };
    }

    @Override
    default String topic() {
        return "agency-events";
    }

    /** The parent is null at the top of a hierarchy. */
    record AgencyRegistered(
            String code,
            String name,
            String parent,
            List<AgencyUnit> units,
            @JsonIgnore long sequence) implements AgencyEvent {

        @Override
        public String subject() {
            return code;
        }
    }
}
