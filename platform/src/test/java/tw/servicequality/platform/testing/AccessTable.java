package tw.servicequality.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what in a service, written down by hand from the law and the README and not from the code.
 *
 * <p>A line is <i>operation | roles that may | reach | what others are told | check</i>; a line {@code = CODE | roles} says who, in
 * the agency or above it, may know of the matter, and so is told «forbidden» where he may not act. Roles of different reach have
 * lines of their own.
 */
public final class AccessTable {

    static final List<String> ROLES = List.of(
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "personnel-officer",
            "committee-member",
            "auditor",
            "integrator",
            "platform-administrator");

    private static final Path FILE = Path.of("src/test/resources/access.csv");

    private final List<AccessRow> rows;

    private AccessTable(List<AccessRow> rows) {
        this.rows = rows;
    }

    /** Where the caller's agency stands to the one whose matter it is. */
    public enum Relation {
        OWN,
        ABOVE,
        OTHER
    }

    /** The table of the service under test. */
    public static AccessTable ofTheService() throws IOException {
        var lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        Map<String, Set<String>> knowing = new HashMap<>();
        lines.stream()
                .filter(cells -> cells.getFirst().startsWith("="))
                .forEach(cells -> knowing.put(cells.getFirst().substring(1).strip(), words(cells.get(1))));
        return new AccessTable(lines.stream()
                .filter(cells -> !cells.getFirst().startsWith("="))
                .map(cells -> AccessRow.of(cells, knowing))
                .toList());
    }

    List<AccessRow> rows() {
        return rows;
    }

    /** These lines and the other lines of the same operations. */
    List<AccessRow> sameOperations(List<AccessRow> some) {
        var operations = some.stream().map(AccessRow::operation).toList();
        return rows.stream().filter(row -> operations.contains(row.operation())).toList();
    }

    /** Whether another line of the same operation says what this role may. */
    boolean saysElsewhere(AccessRow row, String role) {
        return !row.roles().contains(role)
                && rows.stream()
                        .anyMatch(other -> other.operation().equals(row.operation())
                                && other.roles().contains(role));
    }

    static Set<String> words(String cell) {
        return Set.of(cell.split(" +"));
    }
}
