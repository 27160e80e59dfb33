package tw.servicequality.complaint.faq;

import static tw.servicequality.complaint.faq.FaqProblem.FAQ_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** All entries. */
@ApplicationScoped
class Faqs implements PanacheRepositoryBase<Faq, Long> {

    /** FAQ_NOT_FOUND for what is no number of an entry. */
    Faq get(String faqId) {
        return find(faqId).orElseThrow(() -> FAQ_NOT_FOUND.because("查無此編號"));
    }

    Faq published(String faqId) {
        return find(faqId)
                .filter(faq -> faq.state() == FaqState.PUBLISHED)
                .orElseThrow(() -> FAQ_NOT_FOUND.because("查無此編號"));
    }

    /** Newest first, after the given entry; zero is before the first. */
    List<Faq> page(FaqFilter filter, long after, int limit) {
        var conditions = new ArrayList<>(List.of("state = :state"));
        var values = new HashMap<String, Object>();
        values.put("state", filter.state());
        filter.agency().ifPresent(agency -> add(conditions, values, "agency = :agency", "agency", agency));
        filter.category().ifPresent(code -> add(conditions, values, "category = :category", "category", code));
        var words = filter.words();
        for (var at = 0; at < words.size(); at++) {
            var name = "word" + at;
            add(conditions, values, "searchText like :" + name + " escape '\\'", name, words.get(at));
        }
        if (after > 0) {
            add(conditions, values, "faqId < :after", "after", after);
        }
        var query = String.join(" and ", conditions) + " order by faqId desc";
        return find(query, values).page(Page.ofSize(limit)).list();
    }

    private Optional<Faq> find(String faqId) {
        return faqId.matches("[0-9]{1,18}") ? findByIdOptional(Long.valueOf(faqId)) : Optional.empty();
    }

    private static void add(
            List<String> conditions, HashMap<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** What a list is narrowed down to; words are patterns that must all occur. */
    record FaqFilter(FaqState state, Optional<String> agency, Optional<String> category, List<String> words) {}
}
