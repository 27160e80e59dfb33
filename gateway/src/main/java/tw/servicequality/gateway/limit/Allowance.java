package tw.servicequality.gateway.limit;

import io.vertx.core.MultiMap;

/** The answer of a bucket: whether the request may pass, and what to tell the caller (whole seconds, rounded up). */
record Allowance(boolean granted, int limit, int remaining, int retryAfter, int reset) {

    void writeTo(MultiMap headers) {
        headers.set("RateLimit-Limit", Integer.toString(limit));
        headers.set("RateLimit-Remaining", Integer.toString(remaining));
        headers.set("RateLimit-Reset", Integer.toString(reset));
    }
}
