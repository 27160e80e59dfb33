package tw.servicequality.complaint.faq;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import tw.servicequality.platform.background.Background;

/**
 * 使用次數: counted in memory and added to the table once a second with one statement, so that a popular entry makes nobody wait for
 * its row. A replica that is killed loses the counts of its last second; one that stops does not.
 */
@ApplicationScoped
class FaqUses {

    private static final Duration REST = Duration.ofSeconds(1);

    /** In the order of ids, so that two replicas never wait for each other in a ring. */
    private static final String ADD = """
            insert into faq_use as u (faq_id, uses)
            select id, uses from unnest(?, ?) as n (id, uses) order by id
            on conflict (faq_id) do update set uses = u.uses + excluded.uses""";

    private static final String COUNTS = "select faq_id, uses from faq_use where faq_id = any (?)";

    private final AgroalDataSource database;
    private final Map<Long, LongAdder> counted = new ConcurrentHashMap<>();
    private final Background background = new Background("faq-uses", this::run);

    FaqUses(AgroalDataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws SQLException {
        background.stop();
        write();
    }

    /** One use more of an entry that is there. */
    void count(long faqId) {
        counted.computeIfAbsent(faqId, any -> new LongAdder()).increment();
    }

    /** How often each was used, as far as it is written down. */
    Map<Long, Long> of(Collection<Long> faqIds) {
        var uses = new HashMap<Long, Long>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNTS)) {
            select.setArray(1, connection.createArrayOf("int8", faqIds.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    uses.put(row.getLong(1), row.getLong(2));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return uses;
    }

    private void run() throws SQLException {
        while (background.runs()) {
            background.pause(REST);
            write();
        }
    }

    private synchronized void write() throws SQLException {
        var taken = new TreeMap<Long, Long>();
        counted.forEach((id, adder) -> {
            var many = adder.sumThenReset();
            if (many > 0) {
                taken.put(id, many);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            add(taken);
        } catch (SQLException failure) {
            taken.forEach((id, many) -> counted.get(id).add(many));
            throw failure;
        }
    }

    private void add(TreeMap<Long, Long> taken) throws SQLException {
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setArray(1, connection.createArrayOf("int8", taken.keySet().toArray()));
            add.setArray(2, connection.createArrayOf("int8", taken.values().toArray()));
            add.executeUpdate();
        }
    }
}
