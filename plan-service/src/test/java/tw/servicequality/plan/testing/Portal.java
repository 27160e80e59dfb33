package tw.servicequality.plan.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import tw.servicequality.platform.testing.Tokens;

/** What the people of the tests do, over HTTP. */
public final class Portal {

    private Portal() {}

    public static RequestSpecification as(String role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency)).contentType("application/json; charset=UTF-8");
    }

    public static RequestSpecification creatingAs(String role, String agency) {
        return as(role, agency).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Registers an agency with a secretariat; the parent may be null. */
    public static ValidatableResponse register(String code, String name, String parent) {
        var above = parent == null ? "null" : "\"" + parent + "\"";
        return creatingAs("platform-administrator", "")
                .body("{\"code\":\"%s\",\"name\":\"%s\",\"parent\":%s,\"units\":[{\"code\":\"SEC\",\"name\":\"秘書室\"}]}"
                        .formatted(code, name, above))
                .post("/api/v1/agencies")
                .then();
    }

    /** Sees to it that the agency is in the register, whichever test comes first. */
    public static void known(String code, String name, String parent) {
        register(code, name, parent).statusCode(anyOf(is(201), is(409)));
    }

    /** 經濟部, its Water Resources Agency with two offices, and Kaohsiung's two bureaus. */
    public static void knownAgencies() {
        known("MOEA", "經濟部", null);
        known("WRA", "經濟部水利署", "MOEA");
        known("WRA-CENTRAL", "經濟部水利署中區水資源局", "WRA");
        known("TWC", "台灣自來水公司", "MOEA");
        known("TWC-1", "台灣自來水公司第一區管理處", "TWC");
        known("KCG", "高雄市政府", null);
        known("KCG-WRB", "高雄市政府水利局", "KCG");
        known("KCG-PWB", "高雄市政府工務局", "KCG");
    }

    public static ValidatableResponse importPlan(String agency, byte[] document) {
        return creatingAs("planner", agency)
                .body(document)
                .post("/api/v1/plans?agency=" + agency)
                .then();
    }

    /** Imports a plan that nobody has imported: the document of this name, with a mark. */
    public static String importedPlan(String agency, String name) {
        var marked = new String(document(name), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"mark\":\"" + UUID.randomUUID() + "\",");
        return importPlan(agency, marked.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("planId");
    }

    /** Proposes an amendment of a plan: the document of this name with some words replaced. */
    public static ValidatableResponse amendment(
            String planId, String agency, String name, String words, String otherWords) {
        var amended = new String(document(name), StandardCharsets.UTF_8).replace(words, otherWords);
        return creatingAs("planner", agency)
                .body(amended.getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "修正文字")
                .post("/api/v1/plans/" + planId + "/amendments")
                .then();
    }

    /** Imports a plan that nobody has imported and brings it all the way; the head of the agency above approves it. */
    public static String publishedPlan(String agency, String above, String name) {
        var id = importedPlan(agency, name);
        PublishedPlan.publish(agency, id, above);
        return id;
    }

    public static byte[] document(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/plans", name + ".json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
