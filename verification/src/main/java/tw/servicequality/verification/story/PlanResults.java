package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a year came to: targets against reports, the performance report (績效總報告), open data, documents in print. */
final class PlanResults {

    private static final String ODT = "mimetypeapplication/vnd.oasis.opendocument.text";

    private final Stage stage;
    private final PlanOfYear plan;
    private final PlanPapers papers;

    PlanResults(Stage stage, PlanOfYear plan, PlanPapers papers) {
        this.stage = stage;
        this.plan = plan;
        this.papers = papers;
    }

    /** How many targets over how many periods were met, missed …, as in {@code {MET=40, MISSED=1}}. */
    void attained(String verdicts) {
        var found = new TreeMap<String, Integer>();
        for (var row : attainment()) {
            found.merge(row.get("verdict").asText(), 1, Integer::sum);
        }
        Stage.same("attainment", verdicts, found);
        stage.narrator.did(papers.as("planner"), "reads targets against reports: " + found);
    }

    /** One target over the stretch that begins that day. */
    void attained(String metric, String from, String actual, String verdict) {
        for (var row : attainment()) {
            if (row.get("metric").asText().equals(metric)
                    && row.get("from").asText().equals(from)) {
                Stage.same("actual of " + metric, actual, row.get("actual").asText());
                Stage.same("verdict on " + metric, verdict, row.get("verdict").asText());
                stage.narrator.why("%s from %s: %s of %s, %s, by %d reports"
                        .formatted(
                                metric,
                                from,
                                actual,
                                row.get("target").asText(),
                                verdict,
                                row.get("reports").size()));
                return;
            }
        }
        throw new AssertionError("no target " + metric + " from " + from);
    }

    private JsonNode attainment() {
        return papers.as("planner")
                .get(papers.path() + "/attainment")
                .expect(200)
                .json()
                .get("items");
    }

    /** Written by the planner, issued by the head, if pages can be counted here; then everybody may have it. */
    void performance(String cutOff) {
        var path = papers.path() + "/performance-report";
        var planner = papers.as("planner");
        planner.post(path, Map.of("cutOff", cutOff)).expect(201);
        papers.heard("PerformanceReportBegun", planner.get(path).expect(200).text("/reportId"));
        var content = Map.of("cutOff", cutOff, "content", stage.json("performance/" + plan.name() + ".json"));
        var written =
                planner.put(path, planner.get(path).expect(200).etag(), content).expect(200);
        Stage.same("findings", "[]", written.json().get("findings"));
        stage.narrator.did(planner, "writes «%s», data until %s".formatted(written.text("/title"), cutOff));
        var head = papers.as("agency-head");
        var issued = head.put(path + "/issuance", written.etag(), Map.of());
        if (issued.status() == 503) {
            Stage.same("refusal", "PDF_UNAVAILABLE", issued.text("/code"));
            odt(path + "/document", "the performance report");
            stage.narrator.why("not issued: without LibreOffice (SQ_SOFFICE) its pages cannot be counted");
            return;
        }
        Stage.same("status", "ISSUED", issued.expect(200).text("/status"));
        Stage.same("at most three pages", true, issued.json().get("pages").asInt() <= 3);
        stage.narrator.did(head, "issues it, %s pages".formatted(issued.text("/pages")));
        papers.heard("PerformanceReportIssued", issued.text("/reportId"));
        odt(path + "/document", "the performance report");
        pdf(path + "/document");
    }

    /** Open data, for everybody: a row for each target and period, and the same as a table. */
    void publish(String note, int rows) {
        var planner = papers.as("planner");
        var made =
                planner.post(papers.path() + "/results", Map.of("note", note)).expect(201);
        Stage.same("rows", rows, made.text("/rows"));
        stage.narrator.did(planner, "publishes the results as open data: %d rows, %s".formatted(rows, note));
        var path = papers.path() + "/results/" + made.text("/number");
        var items = stage.citizen().get(path).expect(200).json().get("items");
        Stage.same("rows for everybody", rows, items.size());
        var table = stage.citizen().get(path + "/csv").expect(200).body();
        Stage.same("lines of the table", rows + 1L, table.lines().count());
        stage.narrator.did(stage.citizen(), "reads them without login, as JSON and as CSV");
    }

    /** Documents of the plan that everybody may print. */
    void prints(List<String> forms) {
        forms.forEach(form -> odt(papers.path() + "/prints/" + form, "the form " + form));
    }

    private void odt(String path, String what) {
        var who = papers.as("planner");
        var document = who.download(path);
        Stage.same("kind", true, new String(document, 30, 120, StandardCharsets.ISO_8859_1).startsWith(ODT));
        stage.narrator.did(who, "prints %s as ODT, %d bytes".formatted(what, document.length));
    }

    private void pdf(String path) {
        var document = stage.citizen().download(path + "?format=pdf");
        Stage.same("kind", "%PDF", new String(document, 0, 4, StandardCharsets.ISO_8859_1));
        stage.narrator.did(stage.citizen(), "has it as PDF, %d bytes".formatted(document.length));
    }
}
