package tw.servicequality.plan.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import tw.servicequality.plan.obligation.PlannedObligation.Reminding;

/** When units are reminded, and when their superiors are told. */
@ConfigMapping(prefix = "plan.obligation")
interface ObligationConfig {

    /** How many working days before the due day. */
    @WithDefault("5")
    int remindWorkingDays();

    /** How many working days after the due day. */
    @WithDefault("3")
    int escalateWorkingDays();

    default Reminding reminding() {
        return new Reminding(remindWorkingDays(), escalateWorkingDays());
    }
}
