package tw.servicequality.reward.regime;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.identity.AgencyDirectory;

/** Which personnel system holds where and when. */
@ApplicationScoped
public class Regimes {

    private static final String ASSIGNED = """
            select regime from agency_regime where agency = ? and effective_from <= ? order by effective_from desc limit 1""";
    private static final String ASSIGN = """
            insert into agency_regime (agency, effective_from, regime, article, recorded_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final List<Regime> known;
    private final AgencyDirectory agencies;
    private final AgroalDataSource database;

    Regimes(ObjectMapper json, AgencyDirectory agencies, AgroalDataSource database) {
        this.known = shipped(json);
        this.agencies = agencies;
        this.database = database;
    }

    static List<Regime> shipped(ObjectMapper json) {
        try (var file = Regimes.class.getResourceAsStream("/rules/regimes.json")) {
            return json.readValue(file, new TypeReference<List<Regime>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Regime> all() {
        return known;
    }

    /** The system of this agency on that day: its own, or that of the nearest agency above it; REGIME_NOT_ASSIGNED if nobody said. */
    public Regime of(String agency, LocalDate day) {
        return find(agency, day).orElseThrow(() -> RegimeProblem.REGIME_NOT_ASSIGNED.because(agency));
    }

    /** As above, if anybody said. */
    public Optional<Regime> find(String agency, LocalDate day) {
        return agencies.withSuperiors(agency).stream()
                .sorted(Comparator.comparing(
                                (String code) -> agencies.withSuperiors(code).size())
                        .reversed())
                .flatMap(code -> assigned(code, day).stream())
                .findFirst()
                .flatMap(code -> version(code, day));
    }

    /** The version of this system that is in force on that day. */
    Optional<Regime> version(String code, LocalDate day) {
        return known.stream()
                .filter(regime -> regime.code().equals(code) && regime.inForceOn(day))
                .findFirst();
    }

    private Optional<String> assigned(String agency, LocalDate day) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ASSIGNED)) {
            select.setString(1, agency);
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether it was said now, and not before. */
    boolean assign(String agency, LocalDate from, String regime, String article, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ASSIGN)) {
            insert.setString(1, agency);
            insert.setObject(2, from);
            insert.setString(3, regime);
            insert.setString(4, article);
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() > 0;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
