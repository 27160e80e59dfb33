package tw.servicequality.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.platform.testing.AccessTable.ROLES;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tw.servicequality.platform.testing.AccessTable.Relation;

/**
 * Every operation × every role × own, supervised and foreign agency is decided as the table says. Changes are asked for with a
 * stale version, so that who is let in changes nothing.
 */
public final class AccessMatrix {

    private final AccessTable table;
    private final HoledGate gate;
    private final Map<String, Setting> settings;
    private final ServedOperations operations;
    private final Map<String, String> tokens = new HashMap<>();

    private AccessMatrix(
            AccessTable table, HoledGate gate, Map<String, Setting> settings, ServedOperations operations) {
        this.table = table;
        this.gate = gate;
        this.settings = settings;
        this.operations = operations;
    }

    /**
     * A matter that operations are asked about.
     *
     * @param name empty for the usual one
     * @param callers agencies of the callers; a relation that is missing is not asked
     * @param names what stands for the parameters of paths, and with a leading {@code ?} of queries
     */
    public record Setting(String name, Map<Relation, String> callers, Map<String, String> names) {

        /** A matter of the water resources agency, which is below the ministry. */
        public static Setting usual(Map<String, String> names) {
            return new Setting("", Map.of(Relation.OWN, "WRA", Relation.ABOVE, "MOEA", Relation.OTHER, "KCG"), names);
        }
    }

    /** The operations served here, without those whose path has one of the given parts: these are tested where they come from. */
    public static AccessMatrix of(HoledGate gate, Collection<Setting> settings, String... without) throws IOException {
        var named = settings.stream().collect(Collectors.toMap(Setting::name, setting -> setting));
        return new AccessMatrix(AccessTable.ofTheService(), gate, named, ServedOperations.without(without));
    }

    public void tableMustHaveEveryOperationAndNoOther() {
        assertThat(new TreeSet<>(
                        table.rows().stream().map(AccessRow::operationId).toList()))
                .isEqualTo(operations.ids());
    }

    public void everyCallerMustBeAnsweredAsTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var row : table.rows()) {
            for (var role : ROLES) {
                for (var relation : setting(row).callers().keySet()) {
                    judge(row, role, relation).ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Opens one hole after the other; somebody must then be answered otherwise than the table says. */
    public void everyCheckTakenOutMustBeNoticed(int least) {
        var checks =
                table.rows().stream().filter(row -> !row.isPublic()).collect(Collectors.groupingBy(AccessRow::check));
        var unnoticed = new ArrayList<String>();
        checks.forEach((check, rows) -> {
            gate.open(rows.getFirst().access());
            if (table.sameOperations(rows).stream().noneMatch(this::isNoticed)) {
                unnoticed.add(check);
            }
        });
        gate.open(null);
        assertThat(unnoticed).isEmpty();
        assertThat(checks).hasSizeGreaterThan(least);
    }

    private boolean isNoticed(AccessRow row) {
        return ROLES.stream().anyMatch(role -> setting(row).callers().keySet().stream()
                .anyMatch(relation -> judge(row, role, relation).isPresent()));
    }

    private Setting setting(AccessRow row) {
        return settings.get(row.setting());
    }

    private Optional<String> judge(AccessRow row, String role, Relation relation) {
        if (table.saysElsewhere(row, role)) {
            return Optional.empty();
        }
        var expected = row.expected(role, relation);
        var agency = setting(row).callers().get(relation);
        var answer = operations.send(
                row.operationId(),
                setting(row).names(),
                tokens.computeIfAbsent(role + '@' + agency, caller -> Tokens.of(role, agency)));
        var good = expected == 0
                ? letsIn(row, answer)
                : answer.status() == expected && answer.code().equals(told(row, expected));
        return good
                ? Optional.empty()
                : Optional.of("%s by %s of %s: %d %s instead of %d"
                        .formatted(row.operation(), role, agency, answer.status(), answer.code(), expected));
    }

    private static String told(AccessRow row, int expected) {
        return expected == 404 ? row.notFound() : "FORBIDDEN";
    }

    private static boolean letsIn(AccessRow row, ServedOperations.Answered answer) {
        return !List.of("FORBIDDEN", "UNAUTHENTICATED").contains(answer.code())
                && (row.notFound().isEmpty() || !row.notFound().equals(answer.code()))
                && answer.status() < 500;
    }
}
