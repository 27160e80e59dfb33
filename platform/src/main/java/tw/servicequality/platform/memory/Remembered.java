package tw.servicequality.platform.memory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Answers worth remembering: none is used that was asked for longer ago than {@link #FRESH}. */
public final class Remembered<K, V> {

    /** Whoever changes what was asked for can count on it being forgotten everywhere after this time. */
    public static final Duration FRESH = Duration.ofSeconds(1);

    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Predicate<V> memorable;

    public Remembered(Predicate<V> memorable) {
        this.memorable = memorable;
    }

    /** What was remembered, or what is found now. */
    public V get(K key, Supplier<V> find) {
        var now = System.nanoTime();
        var known = answers.get(key);
        if (known != null && now - known.askedAt() < FRESH.toNanos()) {
            return known.value();
        }
        var value = find.get();
        if (memorable.test(value)) {
            answers.put(key, new Answer<>(value, now));
        }
        return value;
    }

    public void forget() {
        answers.clear();
    }

    private record Answer<V>(V value, long askedAt) {}
}
