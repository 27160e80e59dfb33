package tw.servicequality.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request may be, in bytes. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {
    @WithDefault("2097152")
    long bodyBytes();

    /** Names and values of all headers together. */
    @WithDefault("16384")
    int headerBytes();

    /** Path and query together. */
    @WithDefault("8192")
    int uriBytes();
}
