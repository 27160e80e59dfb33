package tw.servicequality.complaint.open311;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.platform.identity.AgencyDirectory;

/** The public list, from the index of what came over Open311: what is confidential or not yet accepted does not stand in it. */
@ApplicationScoped
class Open311Requests {

    private static final String KEEP = """
            insert into open311_request
              (case_number, agency, service_code, requested_at, description_length, address, latitude, longitude)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST = """
            select r.*, c.agency as responsible, c.status, c.due_on, c.closed_on, left(c.content, r.description_length) as description,
                   (select t.at from timeline_entry as t where t.case_number = r.case_number order by t.entry desc limit 1) as updated_at
            from open311_request as r join complaint as c on c.case_number = r.case_number
            where r.agency = ? and not c.confidential and not c.informant and c.status not in ('UNCONFIRMED', 'LAPSED')""";
    private static final String BY_NUMBER = " and r.case_number = any (?)";
    private static final String BY_TIME = " and r.requested_at >= ? and r.requested_at < ?";
    private static final String BY_SERVICE = " and r.service_code = any (?)";
    private static final String BY_STATUS = " and c.status = any (?)";
    private static final String ORDER = " order by r.requested_at desc, r.case_number desc limit 1000";

    private final AgroalDataSource database;
    private final AgencyDirectory directory;
    private final Open311Services services;

    Open311Requests(AgroalDataSource database, AgencyDirectory directory, Open311Services services) {
        this.database = database;
        this.directory = directory;
        this.services = services;
    }

    /** The case must be in the database already. */
    @Transactional(TxType.MANDATORY)
    void keep(String caseNumber, String agency, Open311Filing filing, Instant now) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, caseNumber);
            keep.setString(2, agency);
            keep.setString(3, filing.service());
            keep.setObject(4, now.atOffset(ZoneOffset.UTC));
            keep.setInt(
                    5,
                    filing.description().codePointCount(0, filing.description().length()));
            keep.setString(6, filing.place().address().orElse(null));
            keep.setObject(7, filing.place().latitude().orElse(null), java.sql.Types.DOUBLE);
            keep.setObject(8, filing.place().longitude().orElse(null), java.sql.Types.DOUBLE);
            keep.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Newest first, a thousand at most. */
    List<Open311Request> list(String agency, RequestQuery query) {
        var names = services.of(agency).stream().collect(Collectors.toMap(Open311Service::code, Open311Service::name));
        var sql = new StringBuilder(LIST);
        var values = new ArrayList<Object>(List.of(agency));
        narrow(query, sql, values);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql + ORDER)) {
            for (var at = 0; at < values.size(); at++) {
                select.setObject(at + 1, sqlValue(connection, values.get(at)));
            }
            var found = new ArrayList<Open311Request>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(request(rows, names));
                }
            }
            return List.copyOf(found);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void narrow(RequestQuery query, StringBuilder sql, List<Object> values) {
        if (!query.numbers().isEmpty()) {
            sql.append(BY_NUMBER);
            values.add(query.numbers());
            return;
        }
        sql.append(BY_TIME);
        values.add(query.from().atOffset(ZoneOffset.UTC));
        values.add(query.until().atOffset(ZoneOffset.UTC));
        if (!query.services().isEmpty()) {
            sql.append(BY_SERVICE);
            values.add(query.services());
        }
        query.status().ifPresent(status -> {
            sql.append(BY_STATUS);
            values.add(Arrays.stream(ComplaintStatus.values())
                    .filter(one -> Open311Request.status(one).equals(status))
                    .map(ComplaintStatus::name)
                    .toList());
        });
    }

    private static Object sqlValue(Connection connection, Object value) throws SQLException {
        return value instanceof List<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }

    private Open311Request request(ResultSet row, Map<String, String> names) throws SQLException {
        var status = ComplaintStatus.valueOf(row.getString("status"));
        var requested = row.getObject("requested_at", OffsetDateTime.class).toInstant();
        var updated = Optional.ofNullable(row.getObject("updated_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(requested);
        var due = row.getObject("due_on", LocalDate.class);
        return new Open311Request(
                row.getString("case_number"),
                Open311Request.status(status),
                Open311Request.notes(status),
                names.getOrDefault(row.getString("service_code"), row.getString("service_code")),
                row.getString("service_code"),
                PublicText.of(row.getString("description")),
                directory.name(row.getString("responsible")).orElse(row.getString("responsible")),
                null,
                Open311Request.at(requested),
                Open311Request.at(updated),
                due == null ? null : Open311Request.endOf(due),
                Optional.ofNullable(row.getString("address"))
                        .map(PublicText::of)
                        .orElse(null),
                null,
                null,
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                null);
    }
}
