package tw.servicequality.platform.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.testing.AccessTable.Relation;

/**
 * One line of the table.
 *
 * @param operation the operation, with {@code @setting} where it is decided otherwise for another matter
 * @param notFound the code for who may not know of the matter; empty for lists and for what belongs to no agency
 * @param alsoToOtherRoles whether who lacks the role is told the same instead of «forbidden»
 * @param knowing the roles that may know of the matter in the agency and above it
 */
record AccessRow(
        String operation,
        Set<String> roles,
        String reach,
        String notFound,
        boolean alsoToOtherRoles,
        Set<String> knowing,
        String check) {

    static AccessRow of(List<String> cells, Map<String, Set<String>> knowing) {
        var told = cells.get(3).split(" +", 2);
        return new AccessRow(
                cells.get(0),
                AccessTable.words(cells.get(1)),
                cells.get(2),
                told[0],
                told.length > 1 && told[1].equals("always"),
                knowing.getOrDefault(told[0], Set.of()),
                cells.get(4));
    }

    boolean isPublic() {
        return reach.equals("PUBLIC");
    }

    String operationId() {
        return operation.split("@")[0];
    }

    /** The setting that decides it; empty for the usual one. */
    String setting() {
        return operation.contains("@") ? operation.split("@")[1] : "";
    }

    /** The answer that must be given: 0 for any that lets him in. */
    int expected(String role, Relation relation) {
        if (isPublic()) {
            return 0;
        }
        if (!roles.contains(role)) {
            return alsoToOtherRoles ? 404 : 403;
        }
        if (reaches(relation) || notFound.isEmpty()) {
            return 0;
        }
        return relation != Relation.OTHER && knowing.contains(role) ? 403 : 404;
    }

    private boolean reaches(Relation relation) {
        return switch (Access.Reach.valueOf(reach)) {
            case OWN -> relation == Relation.OWN;
            case OWN_OR_SUPERVISED -> relation != Relation.OTHER;
            case SUPERVISED -> relation == Relation.ABOVE;
            case ANY -> true;
        };
    }

    /** The check of the code that says so. */
    Access access() {
        var at = check.lastIndexOf('.');
        try {
            return (Access) Arrays.stream(Class.forName("tw.servicequality." + check.substring(0, at))
                            .getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(check.substring(at + 1)))
                    .findAny()
                    .orElseThrow();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
