package tw.servicequality.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The buckets of one kind of caller, by name. Memory is bounded: beyond {@code max} the bucket unused for longest is forgotten. */
final class Buckets {
    private final double perSecond;
    private final int burst;
    private final Map<String, TokenBucket> byName;

    Buckets(double perSecond, int burst, int max) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.byName = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
                return size() > max;
            }
        };
    }

    synchronized Allowance take(String name, long nowMillis) {
        return byName.computeIfAbsent(name, unseen -> new TokenBucket(perSecond, burst, nowMillis))
                .take(nowMillis);
    }

    synchronized int size() {
        return byName.size();
    }
}
