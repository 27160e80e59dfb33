package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;

/** What a caller may read of obligations, in pages. */
@ApplicationScoped
class ObligationReading {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Obligations obligations;

    ObligationReading(Obligations obligations) {
        this.obligations = obligations;
    }

    @Transactional
    ObligationFacts get(String id) {
        return obligations.get(id).facts();
    }

    @Transactional
    Page<ObligationFacts> page(ObligationFilter filter, Set<String> visible, Cursor cursor, int limit) {
        var agencies = filter.agency()
                .map(agency -> visible.stream().filter(agency::equals).collect(Collectors.toSet()))
                .orElse(visible);
        var found = obligations.after(filter, agencies, cursor.day(0, EARLIEST), cursor.id(1), limit + 1).stream()
                .map(Obligation::facts)
                .toList();
        return Page.of(found, limit, facts -> Cursor.of(facts.dueOn(), facts.id()));
    }
}
