package tw.servicequality.complaint.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what, written down by hand from the law and the README and not from the code: access.csv. */
final class AccessTable {

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

    private AccessTable() {}

    /**
     * One operation: the roles that may, how far they reach, what the others are told, and which check of the code says so.
     *
     * @param notFound the problem code for who may not know of the matter; empty for lists and for what belongs to no agency
     */
    record Row(String operation, Set<String> roles, String reach, String notFound, String check) {

        boolean isPublic() {
            return reach.equals("PUBLIC");
        }

        /** The answer that must be given: 0 for any that lets him in. */
        int expected(String role, Relation relation) {
            if (isPublic()) {
                return 0;
            }
            if (!roles.contains(role)) {
                return 403;
            }
            return switch (relation) {
                case OWN -> 0;
                case ABOVE -> reach.equals("OWN") ? (notFound.equals("COMPLAINT_NOT_FOUND") ? mayRead(role) : 404) : 0;
                case OTHER -> reach.equals("ANY") || notFound.isEmpty() ? 0 : 404;
            };
        }

        /** Who may read a case below him and not act on it is told so; who may not even read it is told that there is none. */
        private static int mayRead(String role) {
            return READERS.contains(role) ? 403 : 404;
        }

        Access access() {
            var parts = check.split("\\.");
            try {
                var kind =
                        Class.forName("tw.servicequality." + String.join(".", Arrays.copyOf(parts, parts.length - 1)));
                return (Access) Arrays.stream(kind.getEnumConstants())
                        .filter(one -> ((Enum<?>) one).name().equals(parts[parts.length - 1]))
                        .findAny()
                        .orElseThrow();
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }

    /** Where the caller's agency stands to the one whose matter it is. */
    enum Relation {
        OWN("WRA"),
        ABOVE("MOEA"),
        OTHER("KCG");

        final String agency;

        Relation(String agency) {
            this.agency = agency;
        }
    }

    private static final Set<String> READERS =
            Set.of("case-officer", "unit-supervisor", "secretariat", "planner", "assessor", "agency-head", "auditor");

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Row(
                        cells.get(0), Set.of(cells.get(1).split(" +")), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }
}
