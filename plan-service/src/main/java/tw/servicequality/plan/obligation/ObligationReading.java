package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.HttpProblem;

/** What a caller may read of obligations, in pages. */
@ApplicationScoped
class ObligationReading {

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
        var found = obligations.after(filter, agencies, dueOn(cursor), id(cursor), limit + 1).stream()
                .map(Obligation::facts)
                .toList();
        return Page.of(found, limit, facts -> Cursor.of(facts.dueOn(), facts.id()));
    }

    private static LocalDate dueOn(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.text(0, "1900-01-01"));
        } catch (DateTimeException foreign) {
            throw foreign();
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.text(1, "00000000-0000-0000-0000-000000000000"));
        } catch (IllegalArgumentException foreign) {
            throw foreign();
        }
    }

    private static RuntimeException foreign() {
        return HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
    }
}
