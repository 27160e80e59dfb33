package tw.servicequality.verification.chaos;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told: each petition by its own title, with the case number that was acknowledged. */
final class Ledger {

    private final Map<String, String> filed = new ConcurrentHashMap<>();
    private final Map<String, String> closed = new ConcurrentHashMap<>();
    private final AtomicLong retries = new AtomicLong();

    void filed(String title, String caseNumber) {
        filed.put(title, caseNumber);
    }

    void closed(String caseNumber) {
        closed.put(caseNumber, caseNumber);
    }

    void retried() {
        retries.incrementAndGet();
    }

    /** Case numbers by title. */
    Map<String, String> filed() {
        return filed;
    }

    Map<String, String> closed() {
        return closed;
    }

    long retries() {
        return retries.get();
    }

    long acknowledged() {
        return filed.size() + closed.size();
    }
}
