package tw.servicequality.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway talks with the services. */
@ConfigMapping(prefix = "gateway.upstream")
interface UpstreamConfig {
    @WithDefault("2s")
    Duration connectTimeout();

    /** Longest silence of a service once it has the whole request. */
    @WithDefault("30s")
    Duration responseTimeout();

    /** Pooled connections to each service. */
    @WithDefault("128")
    int connectionsMax();

    /** Requests that may wait for a connection to a service; more are refused with 503. */
    @WithDefault("1000")
    int waitingMax();

    /** An unused pooled connection is closed after this; shorter than the services' own limit. */
    @WithDefault("20s")
    Duration keepAlive();

    /** Longest wait for the pages of a service that the gateway reads itself: health and OpenAPI. */
    @WithDefault("2s")
    Duration pageTimeout();
}
