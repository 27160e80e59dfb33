package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanStatus.ABANDONED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tw.servicequality.platform.problem.HttpProblem;

/** Plans of all agencies. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    Plan get(String id) {
        return parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> PlanProblem.PLAN_NOT_FOUND.because(id));
    }

    Optional<Plan> find(String agency, byte[] digest) {
        return find(
                        "agency = ?1 and content.digest = ?2 and edition.amends is null and life.status <> ?3",
                        agency,
                        digest,
                        ABANDONED)
                .firstResultOptional();
    }

    /** The same plan for a change that depends on nobody amending it meanwhile: whoever comes later waits. */
    Plan held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The amendment of this edition that is on its way, if there is one. */
    Optional<Plan> openAmendment(UUID amended) {
        return find("edition.amends = ?1 and life.status in ?2", amended, PlanStatus.OPEN)
                .firstResultOptional();
    }

    /** All editions that go back to the same first one, oldest first; among equals as they were brought in. */
    List<Plan> editions(UUID origin) {
        return list("edition.origin = ?1 order by edition.number, serial", origin);
    }

    /** Lets one import of this document through at a time: whoever comes later waits for its end, and then finds its plan. */
    void reserve(String agency, byte[] digest) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 13))", Integer.class)
                .setParameter(1, agency + "\n" + HexFormat.of().formatHex(digest))
                .getSingleResult();
    }

    /** Public plans and all plans of the given agencies, of these what the filter lets through, in the order of their import. */
    List<Plan> after(PlanFilter filter, Set<String> agencies, long serial, int limit) {
        var conditions =
                new ArrayList<>(List.of("serial > :serial", "(life.status in :public or among(agency, :agencies))"));
        var values = new HashMap<String, Object>(
                Map.of("serial", serial, "agencies", agencies.toArray(String[]::new), "public", PlanStatus.PUBLIC));
        narrow("agency", filter.agency(), conditions, values);
        narrow("content.heading.rocYear", filter.rocYear(), conditions, values);
        narrow("life.status", filter.status(), conditions, values);
        return find(String.join(" and ", conditions) + " order by serial", values)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The agency's plans of a year as they stand, the newest first. */
    List<Plan> standing(int rocYear, String agency) {
        return list(
                "agency = ?1 and content.heading.rocYear = ?2 and life.status not in ?3 order by edition.number desc, serial"
                        + " desc",
                agency,
                rocYear,
                PlanStatus.PAST);
    }

    /** Plans of a year as they stand, in the order of their import: of the agencies named, or of all where none is. */
    List<Plan> standing(int rocYear, Set<String> named, Set<String> visible, long serial, int limit) {
        var conditions = new ArrayList<>(List.of(
                "content.heading.rocYear = :year",
                "serial > :serial",
                "life.status not in :past",
                "(life.status in :public or among(agency, :visible))"));
        var values = new HashMap<String, Object>(Map.of(
                "year",
                rocYear,
                "serial",
                serial,
                "past",
                PlanStatus.PAST,
                "public",
                PlanStatus.PUBLIC,
                "visible",
                visible.toArray(String[]::new)));
        if (!named.isEmpty()) {
            conditions.add("among(agency, :named)");
            values.put("named", named.toArray(String[]::new));
        }
        return find(String.join(" and ", conditions) + " order by serial", values)
                .page(Page.ofSize(limit))
                .list();
    }

    private static void narrow(String field, Optional<?> wanted, List<String> conditions, Map<String, Object> values) {
        wanted.ifPresent(value -> {
            var name = "wanted_" + field.replace('.', '_');
            conditions.add(field + " = :" + name);
            values.put(name, value);
        });
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What a list is narrowed to. */
    record PlanFilter(Optional<String> agency, Optional<Integer> rocYear, Optional<PlanStatus> status) {

        /** Reads what was asked; null or empty means everything, INVALID_INPUT what is no year or status. */
        static PlanFilter of(String agency, String rocYear, String status) {
            return new PlanFilter(
                    given(agency),
                    given(rocYear).map(text -> read("rocYear", text, Integer::valueOf)),
                    given(status).map(text -> read("status", text, PlanStatus::valueOf)));
        }

        private static Optional<String> given(String text) {
            return Optional.ofNullable(text).filter(some -> !some.isEmpty());
        }

        private static <T> T read(String name, String text, Function<String, T> parse) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException neither) {
                throw HttpProblem.INVALID_INPUT.because(name + " 不正確").at("?" + name);
            }
        }
    }
}
