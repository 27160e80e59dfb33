package tw.servicequality.reward.outcome;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.QueryProducer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.problem.HttpProblem;

/**
 * What a list of outcomes or proposals asks. Only conditions that are stated stand in the statement, so that an index serves
 * each; agencies are one value, however many. The list is in the order of the key.
 */
public record CaseQuery(String caseId, String agency, Set<String> visible, Cursor cursor) {

    /** Fewer are looked up agency by agency. */
    private static final int MANY = 1000;

    private static final String KEY = "case_id, rank, agency, rule_group, rule_set_id";

    /** The next rows of the table, as entities; more columns of the key are named with a comma before them. */
    public <T> List<T> list(QueryProducer queries, Class<T> entity, String table, String more, int limit) {
        var one = visible.contains(agency);
        if (!agency.isEmpty() && !one) {
            return List.of();
        }
        var sql = "select * from " + table + " where " + (one ? "agency = :agency" : among())
                + (caseId.isEmpty() ? "" : " and case_id = :case")
                + after(more) + " order by " + KEY + more;
        var query = queries.createNativeQuery(sql, entity).setMaxResults(limit);
        query.setParameter(one ? "agency" : "visible", one ? agency : visible.toArray(String[]::new));
        if (!caseId.isEmpty()) {
            query.setParameter("case", caseId);
        }
        if (!cursor.isFirst()) {
            query.setParameter("k1", cursor.text(0, "")).setParameter("k2", (int) cursor.number(1));
            query.setParameter("k3", cursor.text(2, "")).setParameter("k4", cursor.text(3, ""));
            query.setParameter("k5", uuid(cursor.text(4, "")));
        }
        if (!cursor.isFirst() && !more.isEmpty()) {
            query.setParameter("k6", cursor.text(5, ""));
        }
        return query.getResultList();
    }

    /**
     * Within one case its own index serves best: many agencies are held against the rows found, not looked up one by one. So it is for those
     * who see most of what there is; to weigh each of ten thousand agencies takes the planner longer than the whole list.
     */
    private String among() {
        return caseId.isEmpty() && visible.size() < MANY
                ? "agency = any (:visible)"
                : "(agency || '') = any (:visible)";
    }

    private String after(String more) {
        if (cursor.isFirst()) {
            return "";
        }
        return " and (" + KEY + more + ") > (:k1, :k2, :k3, :k4, :k5" + (more.isEmpty() ? ")" : ", :k6)");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            throw HttpProblem.INVALID_INPUT.because("cursor 不是由本服務提供").at("?cursor");
        }
    }
}
