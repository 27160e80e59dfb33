package tw.servicequality.gateway.limit;

/** Tokens that refill steadily up to a burst. Time is given in, in milliseconds; a clock set back refills nothing and takes nothing. */
final class TokenBucket {
    private final double perSecond;
    private final int burst;
    private double tokens;
    private long refilledAt;

    TokenBucket(double perSecond, int burst, long nowMillis) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.refilledAt = nowMillis;
    }

    /** Takes one token if there is one. */
    Allowance take(long nowMillis) {
        refill(nowMillis);
        boolean granted = tokens >= 1;
        if (granted) {
            tokens -= 1;
        }
        return new Allowance(granted, burst, (int) tokens, granted ? 0 : seconds(1 - tokens), seconds(burst - tokens));
    }

    private void refill(long nowMillis) {
        long elapsed = Math.max(0, nowMillis - refilledAt);
        tokens = Math.min(burst, tokens + elapsed * perSecond / 1000);
        refilledAt = nowMillis;
    }

    private int seconds(double missing) {
        return (int) Math.ceil(missing / perSecond - 1e-9);
    }
}
