package tw.servicequality.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large a request may be, in bytes. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {
    @WithDefault("2097152")
    long bodyBytes();

    /** Paths on which files are uploaded, whose size is the service's affair. */
    Optional<Pattern> uploadPaths();

    /** The hard stop for uploads: above the limit of every service, so that it is refused in the service's words. */
    @WithDefault("67108864")
    long uploadBytes();

    /** Names and values of all headers together. */
    @WithDefault("16384")
    int headerBytes();

    /** Path and query together. */
    @WithDefault("8192")
    int uriBytes();
}
