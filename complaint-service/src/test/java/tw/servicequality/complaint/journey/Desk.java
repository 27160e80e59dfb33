package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** What people do in the journeys, in their words: a register of agencies, petitioners at the counter, officers at their desks. */
@Singleton
public class Desk {

    static final String COMPLAINTS = "/api/v1/complaints";
    static final String PETITION = """
        {"agency":"%s","channel":"WEB","type":"RIGHTS","title":"圍籬損壞","content":"河川旁圍籬損壞，請修復。",
         "petitioner":{"name":"陳大明","email":"daming@example.tw","phone":"0912345678","address":"臺北市信義區市府路1號"}}\
        """;

    private final AgroalDataSource database;

    Desk(AgroalDataSource database) {
        this.database = database;
    }

    /** MOEA supervises WRA and WRA has a unit ASSET; KCG is another hierarchy. */
    public void knowsTheRegister(TestBroker broker) {
        registered(broker, "MOEA", "經濟部", "null");
        registered(broker, "WRA", "經濟部水利署", "\"MOEA\"");
        registered(broker, "KCG", "高雄市政府", "null");
        await().until(() -> number("select count(*) from agency where code in ('MOEA', 'WRA', 'KCG')") == 3);
    }

    void registered(TestBroker broker, String code, String name, String parent) {
        var json = "{\"code\":\"%s\",\"name\":\"%s\",\"parent\":%s,\"units\":[{\"code\":\"ASSET\",\"name\":\"資產課\"}]}";
        var type = "tw.servicequality.plan.AgencyRegistered.v1";
        broker.tell("agency-events", type, code, 0, json.formatted(code, name, parent));
    }

    RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    RequestSpecification as(String role, String agency) {
        return anonymous().auth().oauth2(Tokens.of(role, agency));
    }

    ValidatableResponse file(RequestSpecification who, String body) {
        return file(who, body, UUID.randomUUID().toString());
    }

    ValidatableResponse file(RequestSpecification who, String body, String key) {
        return who.header("Idempotency-Key", key).body(body).post(COMPLAINTS).then();
    }

    /** Files for WRA without login and returns the number. */
    public String filed() {
        return file(anonymous(), PETITION.formatted("WRA"))
                .statusCode(201)
                .extract()
                .path("caseNumber");
    }

    String assigned() {
        var number = filed();
        assign(as("unit-supervisor", "WRA"), number, 0).statusCode(200);
        return number;
    }

    ValidatableResponse assign(RequestSpecification who, String number, long version) {
        var body = "{\"unit\":\"ASSET\",\"officer\":\"wra.case-officer\"}";
        return changed(who, number, version, "assignment", body);
    }

    ValidatableResponse close(RequestSpecification who, String number, long version) {
        return changed(who, number, version, "closure", "{\"outcome\":\"UPHELD\",\"reply\":\"已修復，謝謝。\"}");
    }

    ValidatableResponse changed(RequestSpecification who, String number, long version, String act, String body) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(COMPLAINTS + "/" + number + "/" + act)
                .then();
    }

    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    public String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Until whatever of this case was due by then has fired. */
    void awaitTimersOf(String caseNumber, Instant due) {
        var left = "select count(*) from timer where subject like '%s/%%' and next_try_at <= '%s'";
        await().until(() -> number(left.formatted(caseNumber, due)) == 0);
    }

    void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    /** The tables with a row that holds this text. */
    List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                var rows = "select count(*) from " + table + " as row where row::text like '%" + text + "%'";
                if (number(rows) > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
