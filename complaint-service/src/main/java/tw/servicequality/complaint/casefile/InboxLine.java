package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.petitioner.SealedData;

/**
 * What an inbox shows of a case, read with the statement that finds it: no entity, for nobody changes it.
 *
 * @param petitioner sealed; masked before anybody sees it
 */
record InboxLine(
        String caseNumber,
        String agency,
        String channel,
        ComplaintType type,
        Optional<String> category,
        String title,
        ComplaintStatus status,
        Alert alert,
        LocalDate filedOn,
        Optional<LocalDate> dueOn,
        Optional<Assignment> assignment,
        Optional<Boolean> onTime,
        SealedData petitioner) {

    /** The lines of the cases that a statement finds, which goes in for %s; c is the case. Each is looked up: they are few. */
    static final String OF_NUMBERS = """
            select c.case_number, c.agency, c.channel, c.type, c.category, c.title, c.status, c.alert, c.filed_on, c.due_on,
              c.unit, c.officer, c.joint_units, c.on_time, p.data_key, p.sealed
            from (%s) as hit
              cross join lateral (select * from complaint as one where one.case_number = hit.case_number offset 0) as c
              left join lateral (select * from petitioner as one where one.case_number = hit.case_number offset 0) as p on true""";

    private static final TypeReference<List<String>> UNITS = new TypeReference<>() {};

    /** Of the row at hand. */
    static InboxLine of(ResultSet row, ObjectMapper json) throws SQLException {
        var caseNumber = row.getString("case_number");
        var status = ComplaintStatus.valueOf(row.getString("status"));
        return new InboxLine(
                caseNumber,
                row.getString("agency"),
                row.getString("channel"),
                ComplaintType.valueOf(row.getString("type")),
                Optional.ofNullable(row.getString("category")),
                row.getString("title"),
                status,
                Alert.values()[row.getInt("alert")],
                row.getObject("filed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                assignment(row, json),
                status == ComplaintStatus.CLOSED ? Optional.of(row.getBoolean("on_time")) : Optional.empty(),
                new SealedData(caseNumber, row.getBytes("data_key"), row.getBytes("sealed")));
    }

    private static Optional<Assignment> assignment(ResultSet row, ObjectMapper json) throws SQLException {
        var unit = row.getString("unit");
        return unit == null
                ? Optional.empty()
                : Optional.of(
                        new Assignment(unit, row.getString("officer"), units(row.getString("joint_units"), json)));
    }

    private static List<String> units(String listed, ObjectMapper json) {
        try {
            return listed == null ? null : json.readValue(listed, UNITS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
