package tw.servicequality.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the clock to everybody; a test replaces it by producing its own, since this one is only the default. */
@Singleton
class ClockProducer {
    static final String DEMO = "demo";

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "sq.demo.clock") Optional<String> file) {
        return clock(ConfigUtils.getProfiles(), file);
    }

    /** Outside the demo profile the file is not even looked at, whatever the environment says. */
    static Clock clock(List<String> profiles, Optional<String> file) {
        return file.filter(path -> profiles.contains(DEMO))
                .<Clock>map(path -> SharedClock.over(Path.of(path)))
                .orElseGet(() -> Clock.system(Taipei.ZONE));
    }
}
