package tw.servicequality.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The path ownership table. */
@ConfigMapping(prefix = "gateway.services")
interface ServicesConfig {
    @WithParentName
    Map<String, Owner> byName();

    interface Owner {
        /** Where the service listens: scheme, host and port, no path. */
        URI url();

        /** The first path segments after {@code /api/v1/} that are its own. */
        List<String> paths();
    }
}
