package tw.servicequality.complaint.deadline;

import static java.util.Comparator.comparing;
import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_RULE_MISSING;
import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_RULE_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All versions of all deadline rules: those shipped with the service and those published since. A version never changes, so what
 * was read once is kept; a new one begins on a later day than the one on which it is published, so every replica knows it in time.
 */
@Singleton
class DeadlineProfiles {

    private static final String OF_PROFILE = "select document from deadline_rule where profile = ? order by version";
    private static final String ADD = """
            insert into deadline_rule (profile, version, effective_from, document) values (?, ?, ?, ?::jsonb)
            on conflict do nothing""";
    private static final long FRESH_NANOS = 10_000_000_000L;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    DeadlineProfiles(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The version in force on that day: of those that have begun, the one that began last. */
    DeadlineProfile inForce(String profile, LocalDate day) {
        return versions(profile).stream()
                .filter(version -> version.isInForceOn(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> DEADLINE_RULE_MISSING.because(profile + " " + day));
    }

    /** The very version that a stored deadline names. */
    DeadlineProfile version(String reference) {
        return find(reference).orElseThrow(() -> new IllegalStateException("deadline rule " + reference + " is gone"));
    }

    Optional<DeadlineProfile> find(String reference) {
        return versions(reference.split("@", 2)[0]).stream()
                .filter(version -> version.reference().equals(reference))
                .findAny();
    }

    /** All versions of a profile, oldest first; none if there is no such profile. */
    List<DeadlineProfile> versions(String profile) {
        var kept = known.get(profile);
        if (kept != null && System.nanoTime() - kept.readAt() < FRESH_NANOS) {
            return kept.versions();
        }
        var read = read(profile);
        if (!read.isEmpty()) {
            known.put(profile, new Known(read, System.nanoTime()));
        }
        return read;
    }

    /** A new version follows the last one in number and begins after it and after today. */
    @Transactional
    void publish(DeadlineProfile rule, LocalDate today) {
        if (!rule.isSound()) {
            throw DEADLINE_RULE_REFUSED.because("規則不完整或自相矛盾");
        }
        var before = versions(rule.profile());
        if (rule.version() != before.size() + 1) {
            throw DEADLINE_RULE_REFUSED.because("版本應為 " + (before.size() + 1)).at("/version");
        }
        if (!rule.effectiveFrom().isAfter(today)
                || before.stream().anyMatch(earlier -> !rule.effectiveFrom().isAfter(earlier.effectiveFrom()))) {
            throw DEADLINE_RULE_REFUSED.because("施行日應在今日及前一版施行日之後").at("/effectiveFrom");
        }
        if (!add(rule)) {
            throw DEADLINE_RULE_REFUSED.because("此版本剛由他人發布").at("/version");
        }
        known.remove(rule.profile());
    }

    /** False if the version is there already. */
    @Transactional
    boolean add(DeadlineProfile rule) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, rule.profile());
            insert.setInt(2, rule.version());
            insert.setObject(3, rule.effectiveFrom());
            insert.setString(4, json.writeValueAsString(rule));
            return insert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<DeadlineProfile> read(String profile) {
        var versions = new ArrayList<DeadlineProfile>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_PROFILE)) {
            select.setString(1, profile);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.add(json.readValue(rows.getString(1), DeadlineProfile.class));
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        versions.sort(comparing(DeadlineProfile::effectiveFrom));
        return List.copyOf(versions);
    }

    private record Known(List<DeadlineProfile> versions, long readAt) {}
}
