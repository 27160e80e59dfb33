package tw.servicequality.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Token buckets: tokens per second and the size of the bucket, for three kinds of caller. */
@ConfigMapping(prefix = "gateway.rate")
interface RateConfig {
    @WithDefault("true")
    boolean enabled();

    /** For each client and user that shows a token. */
    @WithDefault("200")
    double perSecond();

    @WithDefault("400")
    int burst();

    /** For each address without a token. */
    @WithDefault("20")
    double anonymousPerSecond();

    @WithDefault("60")
    int anonymousBurst();

    /** For all callers of one address together: tokens are read without trust, so inventing many must gain nothing. */
    @WithDefault("2000")
    double addressPerSecond();

    @WithDefault("4000")
    int addressBurst();

    /** Buckets kept in memory of each kind; the one unused for longest goes first. */
    @WithDefault("50000")
    int bucketsMax();
}
