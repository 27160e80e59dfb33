package tw.servicequality.gateway.limit;

import jakarta.inject.Singleton;

/** How large the body of a request may be: files are larger than all else, and are judged by the service that takes them. */
@Singleton
public class BodySizes {
    private final LimitsConfig limits;

    BodySizes(LimitsConfig limits) {
        this.limits = limits;
    }

    /** In bytes, by the path of the request. */
    public long allowed(String path) {
        boolean upload = limits.uploadPaths()
                .filter(pattern -> pattern.matcher(path).matches())
                .isPresent();
        return upload ? limits.uploadBytes() : limits.bodyBytes();
    }
}
