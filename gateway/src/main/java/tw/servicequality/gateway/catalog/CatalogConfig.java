package tw.servicequality.gateway.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the house presents itself. */
@ConfigMapping(prefix = "gateway")
interface CatalogConfig {
    /** The origin that callers use; taken from the request if not set. Set it behind another proxy. */
    Optional<URI> publicUrl();

    Openapi openapi();

    Identity identity();

    interface Openapi {
        /** How long a service's document is used before it is asked for again. */
        @WithDefault("30s")
        Duration fresh();
    }

    interface Identity {
        /** Issuer of the tokens, without trailing slash. */
        URI issuer();
    }
}
