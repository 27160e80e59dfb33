package tw.servicequality.gateway.door;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Portals on other origins that may call from a browser; none unless configured. */
@ConfigMapping(prefix = "gateway.cors")
interface CorsConfig {
    Optional<List<String>> origins();
}
