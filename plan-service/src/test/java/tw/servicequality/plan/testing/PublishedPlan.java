package tw.servicequality.plan.testing;

import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

/** A plan brought all the way: imported, confirmed as proposed, submitted, approved, published. */
public final class PublishedPlan {

    private static final String NUMBER = "{\"documentNumber\":\"水企字第10550012340號\"}";

    private PublishedPlan() {}

    /** The superior is null where the agency's own head approves. */
    public static String of(String agency, String document, String superior) {
        var id = Portal.importedPlan(agency, document);
        confirmAll(agency, id);
        publish(agency, id, superior);
        return id;
    }

    public static void confirmAll(String agency, String id) {
        creatingAs("planner", agency)
                .body("{\"sources\":[]}")
                .post("/api/v1/plans/" + id + "/commitments/confirmations")
                .then()
                .statusCode(200);
    }

    public static void publish(String agency, String id, String superior) {
        move("planner", agency, id, "submission", NUMBER, 0);
        move("agency-head", superior == null ? agency : superior, id, "approval", NUMBER, 1);
        move("planner", agency, id, "publication", "{}", 2);
    }

    private static void move(String role, String agency, String id, String step, String body, int version) {
        as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/plans/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
