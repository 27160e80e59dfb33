package tw.servicequality.complaint.category;

import static tw.servicequality.complaint.category.CategoryProblem.CATEGORY_PARENT_REFUSED;
import static tw.servicequality.complaint.category.CategoryProblem.CATEGORY_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The categories of all agencies. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, Category.Key> {

    /** CATEGORY_UNKNOWN unless the agency has such a category in use. */
    public Category demand(String agency, String code) {
        return find(agency, code)
                .filter(category -> !category.isRetired())
                .orElseThrow(() -> CATEGORY_UNKNOWN.because(agency + " " + code).at("/category"));
    }

    /** The deadline rules that this category or the nearest above it asks for. */
    public Optional<String> deadlineProfile(String agency, Optional<String> code) {
        var seen = new HashSet<String>();
        var at = code.flatMap(first -> find(agency, first));
        while (at.isPresent() && seen.add(at.get().code())) {
            if (at.get().deadlineProfile().isPresent()) {
                return at.get().deadlineProfile();
            }
            at = at.get().parent().flatMap(above -> find(agency, above));
        }
        return Optional.empty();
    }

    /** Those that cases may still be given, by code. */
    public List<Category> inUse(String agency) {
        return of(agency).stream().filter(category -> !category.isRetired()).toList();
    }

    List<Category> of(String agency) {
        return list("agency", Sort.by("code"), agency);
    }

    /** The category, in use or retired. */
    public Optional<Category> find(String agency, String code) {
        return findByIdOptional(new Category.Key(agency, code));
    }

    /** CATEGORY_PARENT_REFUSED for a parent that is not there or lies below. */
    void demandAbove(String agency, String code, String parent) {
        var at = Optional.of(parent);
        while (at.isPresent()) {
            var above = at.get();
            var found = find(agency, above)
                    .filter(category -> !above.equals(code))
                    .orElseThrow(() ->
                            CATEGORY_PARENT_REFUSED.because("上層類別不存在或形成循環").at("/parent"));
            at = found.parent();
        }
    }
}
