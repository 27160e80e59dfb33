package tw.servicequality.plan.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statement behind a list of obligations: a page costs a page, however many there are. Each state is read from its index in the
 * order of the list and the states are merged, for a year's end has a hundred thousand done before the first that is open. States
 * and the limit stand in the text, not in parameters: a plan that has to hold for any of them would sort.
 */
final class ObligationQuery {

    private static final String ORDER = " order by o.due_on, o.id limit ";

    /** Up to here an agency's obligations are looked up by agency. */
    private static final int FEW = 200;

    private static final String OF_FEW = "o.agency = any (:agencies)";

    /**
     * Theirs are most of all there are: read in order, and the others left out. Written so, no index of agencies fits, and the planner
     * does not weigh ten thousand of them one by one, which took longer than the page.
     */
    private static final String OF_MANY = "(o.agency || '') = any (:agencies)";

    private final List<String> conditions = new ArrayList<>(List.of("(o.due_on, o.id) > (:dueOn, :id)"));
    private final Map<String, Object> values = new HashMap<>();
    private final Optional<Set<ObligationStatus>> states;

    /** Agencies are one value, however many. */
    ObligationQuery(ObligationFilter filter, Collection<String> agencies, LocalDate dueOn, UUID id) {
        conditions.add(agencies.size() > FEW ? OF_MANY : OF_FEW);
        values.put("agencies", agencies.toArray(String[]::new));
        values.put("dueOn", dueOn);
        values.put("id", id);
        narrow("plan_id =", "plan", filter.plan());
        narrow("unit =", "unit", filter.unit());
        narrow("due_on <", "dueBefore", filter.dueBefore());
        states = states(filter);
    }

    /** Columns of obligations as {@code o}, the first so many. */
    String sql(int limit) {
        return states.map(some -> some.stream()
                        .map(state -> "(" + branch(" and o.status = '" + state + "'", limit) + ")")
                        .collect(Collectors.joining(" union all ", "select o.* from (", ") o" + ORDER + limit)))
                .orElseGet(() -> branch("", limit));
    }

    Map<String, Object> values() {
        return values;
    }

    /** Nothing is in none of the states. */
    boolean isEmpty() {
        return states.map(Set::isEmpty).orElse(false);
    }

    private String branch(String state, int limit) {
        return "select o.* from obligation o where " + String.join(" and ", conditions) + state + ORDER + limit;
    }

    private static Optional<Set<ObligationStatus>> states(ObligationFilter filter) {
        var wanted = filter.status().<Set<ObligationStatus>>map(EnumSet::of);
        if (!filter.open()) {
            return wanted;
        }
        var open = EnumSet.copyOf(ObligationStatus.OPEN);
        wanted.ifPresent(open::retainAll);
        return Optional.of(open);
    }

    private void narrow(String condition, String name, Optional<?> wanted) {
        wanted.ifPresent(value -> {
            conditions.add("o." + condition + " :" + name);
            values.put(name, value);
        });
    }
}
