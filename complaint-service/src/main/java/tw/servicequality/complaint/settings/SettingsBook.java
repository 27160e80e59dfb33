package tw.servicequality.complaint.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settings of all agencies, by the day from which they hold; an agency without any follows those shipped with the service.
 * New ones begin tomorrow at the earliest, so what a replica has read a moment ago still holds.
 */
@Singleton
public class SettingsBook {

    private static final String OF_AGENCY =
            "select effective_from, document from agency_settings where agency = ? order by effective_from";
    private static final String PUT = """
            insert into agency_settings (agency, effective_from, document) values (?, ?, ?::jsonb)
            on conflict (agency, effective_from) do update set document = excluded.document""";
    private static final long FRESH_NANOS = 10_000_000_000L;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AgencySettings shipped;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    SettingsBook(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
        this.shipped = shipped(json);
    }

    /** What holds for this agency on that day. */
    public AgencySettings inForce(String agency, LocalDate day) {
        return versions(agency).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Dated::settings)
                .orElse(shipped);
    }

    List<Dated> versions(String agency) {
        var kept = known.get(agency);
        if (kept != null && System.nanoTime() - kept.readAt() < FRESH_NANOS) {
            return kept.versions();
        }
        var read = read(agency);
        known.put(agency, new Known(read, System.nanoTime()));
        return read;
    }

    @Transactional(TxType.MANDATORY)
    void put(String agency, LocalDate effectiveFrom, AgencySettings settings) {
        try (var connection = database.getConnection();
                var put = connection.prepareStatement(PUT)) {
            put.setString(1, agency);
            put.setObject(2, effectiveFrom);
            put.setString(3, json.writeValueAsString(settings));
            put.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        known.remove(agency);
    }

    private List<Dated> read(String agency) {
        var versions = new ArrayList<Dated>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_AGENCY)) {
            select.setString(1, agency);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.add(new Dated(
                            rows.getObject(1, LocalDate.class),
                            json.readValue(rows.getString(2), AgencySettings.class)));
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
        return List.copyOf(versions);
    }

    private static AgencySettings shipped(ObjectMapper json) {
        try (var in = SettingsBook.class.getResourceAsStream("/rules/settings/default.json")) {
            return json.readValue(in, AgencySettings.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One version and the day from which it holds. */
    record Dated(LocalDate effectiveFrom, AgencySettings settings) {}

    private record Known(List<Dated> versions, long readAt) {}
}
