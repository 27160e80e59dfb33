package tw.servicequality.plan.clock;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with the clock it has in earnest, not the tests' fixed one, and a clock file named as the launcher names it. */
abstract class RealClock implements QuarkusTestProfile {

    private final String file;

    RealClock(String file) {
        this.file = file;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.arc.exclude-types", "tw.servicequality.plan.testing.FixedClock", "sq.demo.clock", file);
    }

    /** As {@code QUARKUS_PROFILE=demo,prod} starts the demo, with {@code test} in the place of {@code prod}. */
    public static final class InTheDemo extends RealClock {

        static final String FILE = "target/demo-clock";

        public InTheDemo() {
            super(FILE);
        }

        @Override
        public String getConfigProfile() {
            return "demo,test";
        }
    }

    /** Everything as in the demo but the profile. */
    public static final class OutsideTheDemo extends RealClock {

        static final String FILE = "target/no-clock";

        public OutsideTheDemo() {
            super(FILE);
        }
    }
}
