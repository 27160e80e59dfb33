package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.OdfParts;
import tw.servicequality.platform.testing.OdfValidator;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** 附表1, 附表2 and 函 in the prescribed layout, valid, and the same every time. The files stay in target/documents to be looked at. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrintJourneyTest {

    private static final Path FOLDER = Path.of("target/documents");

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Assessing.registered(broker, directory);
    }

    @Test
    void the_forms_are_valid_and_say_what_was_scored() throws IOException {
        var round = After.finished(Map.of("WRA-NORTH", "D", "WRA-SOUTH", "J", "WRA-CENTRAL", "A"));
        var north = After.assessment(round, "WRA-NORTH");
        After.noticed(north).statusCode(201);
        var sheet = "assessments/" + north + "/score-sheet-document";
        var summary = "assessment-rounds/" + round.path("roundId") + "/summary-document";
        var letter = "assessments/" + north + "/notices/1/document";
        var files = new ArrayList<Path>();
        for (var format : List.of("odt", "ods")) {
            files.add(kept(sheet, format, "sheet"));
            files.add(kept(summary, format, "summary"));
        }
        files.add(kept(letter, "odt", "notice"));
        assertThat(OdfValidator.faults(files)).isEmpty();
        assertThat(OdfParts.words(read(sheet, "odt")))
                .startsWith("經濟部水利署105年度提升服務品質(本署)考核項目及評分表編號：2機關名稱：WRA-NORTH機關總分(滿分1000分)：")
                .contains("優質便民服務構面(600分)", "評核項目評核指標次評核指標評分參考標準")
                .contains("處理透明度(280分)*得分：", "※提供案件承辦資訊種類(120分)：81-120分提供承辦單位")
                .contains("評核項目評核指標評分參考標準評分注意事項", "優點、建議改進事項：優點：動線清楚建議改進事項：加強雙語標示");
        assertThat(OdfParts.words(read(summary, "odt")))
                .startsWith("WRA機關105年度提升服務品質(本署)考核結果統計表優=900分以上")
                .contains("實施考核機關編號受考核單位名稱考核項目及成績(1000分)總分等第考核年月服務流程機關形象")
                .contains("280分170分150分100分100分100分100分WRA機關1WRA-CENTRAL機關")
                .contains("※考核結果處理情形：", "函送WRA-NORTH機關，請其於");
        assertThat(OdfParts.words(read(letter, "odt")))
                .contains("WRA機關　函受文者：WRA-NORTH機關發文日期：中華民國", "主旨：檢送105年度提升服務品質考核結果，請查照。");
    }

    @Test
    void the_summary_waits_for_the_last_office_and_is_for_the_assessing_side() {
        var round = Assessing.spotCheck(List.of("WRA-NORTH", "WRA-SOUTH"));
        var path = "/api/v1/assessment-rounds/" + round.path("roundId") + "/summary-document";
        Assessing.as("secretariat", "WRA")
                .get(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("SUMMARY_NOT_COMPLETE"));
        Assessing.as("secretariat", "WRA-NORTH").get(path).then().statusCode(404);
        var id = After.assessment(round, "WRA-NORTH");
        Assessing.as("assessor", "WRA")
                .get("/api/v1/assessments/" + id + "/score-sheet-document")
                .then()
                .statusCode(409);
    }

    private static Path kept(String path, String format, String name) throws IOException {
        var bytes = read(path, format);
        assertThat(bytes).isEqualTo(read(path, format));
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name + "." + format), bytes);
    }

    private static byte[] read(String path, String format) {
        return Assessing.as("assessor", "WRA")
                .accept("*/*")
                .get("/api/v1/" + path + "?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
