package tw.servicequality.reward.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.OdfParts;
import tw.servicequality.platform.testing.OdfValidator;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.reward.testing.RewardDesk;

/** 敘獎建議名冊, 獎懲令 and 統計表, as they leave the house. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DocumentJourneyTest {

    private static final Path FOLDER = Path.of("target/documents");

    TestBroker broker;

    @Test
    void roster_order_and_statistics_are_sound_documents_with_what_was_decided() throws IOException {
        var desk = new RewardDesk(broker, "DC1").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        var one = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var other = desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N2", "林小華", 40);
        var review = desk.decided("A", proposal, desk.session("", "考績會"), one, other);
        var order = desk.ordered("A", review, "水人字第10500456號");

        var roster = file(review + "/roster", "");
        var book = file(review + "/roster", "?format=ods");
        var paper = file(order + "/document", "");
        var table = file("/api/v1/reward-statistics/105/table", "?agency=DC1&format=ods");
        assertThat(OdfParts.words(roster.asByteArray()))
                .contains("DC1-A機關敘獎建議名冊", "陳大明", "林小華", "辦理天數由五日降為三日", "60%", "記功1次", "核予", "105年6月30日")
                .contains("法令依據：某署105年度獎勵方式柒三(一)（其他有功人員，最高記功1次）");
        assertThat(OdfParts.words(paper.asByteArray()))
                .contains("DC1-A機關　令", "發文日期：中華民國105年6月30日", "發文字號：水人字第10500456號", "陳大明", "記功1次")
                .contains("法令依據：公務人員考績法；某署105年度獎勵方式柒三(一)。", "公務人員保障法");
        assertThat(OdfParts.words(book.asByteArray())).contains("林小華");
        assertThat(OdfValidator.faults(List.of(
                        kept("roster.odt", roster),
                        kept("roster.ods", book),
                        kept("order.odt", paper),
                        kept("table.ods", table))))
                .isEmpty();
        assertThat(file("/api/v1/reward-statistics/105/table", "?agency=DC1").asByteArray())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\ufeff機關,規定,獎別,件數,次數\r\nDC1-A 機關,T1b,記功,2,2\r\n");
        desk.at("auditor", "")
                .get("/api/v1/reward-statistics/105?agency=DC1")
                .body("items.size()", equalTo(1), "items[0].times", equalTo(2));
    }

    @Test
    void another_format_is_refused() {
        var desk = new RewardDesk(broker, "DC2").opened();
        var proposal = desk.proposal("T1b", "OTHER_CONTRIBUTOR");
        desk.enter("A", proposal, "OTHER_CONTRIBUTOR", "N1", "陳大明", 60);
        var review = desk.submitted("A", proposal);
        desk.at("personnel-officer", "A")
                .get(review + "/roster?format=docx")
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
        desk.at("planner", "A")
                .get("/api/v1/reward-statistics/105/table?agency=DC2-A&format=pdf")
                .statusCode(400);
        desk.at("personnel-officer", "B").get(review + "/roster").statusCode(404);
    }

    private static Path kept(String name, Response document) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name), document.asByteArray());
    }

    private static Response file(String path, String query) {
        var answer = given().auth().oauth2(Tokens.of("agency-head", "DC1")).get(path + query);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }
}
