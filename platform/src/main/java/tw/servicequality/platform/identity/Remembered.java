package tw.servicequality.platform.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Answers worth remembering, for a second. */
final class Remembered<K, V> {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Predicate<V> memorable;

    Remembered(Predicate<V> memorable) {
        this.memorable = memorable;
    }

    V get(K key, Supplier<V> find) {
        var known = answers.get(key);
        if (known != null && System.nanoTime() - known.foundAt() < FRESH_NANOS) {
            return known.value();
        }
        var answer = new Answer<>(find.get(), System.nanoTime());
        if (memorable.test(answer.value())) {
            answers.put(key, answer);
        }
        return answer.value();
    }

    void forget() {
        answers.clear();
    }

    private record Answer<V>(V value, long foundAt) {}
}
