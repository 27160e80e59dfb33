package tw.servicequality.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.plan.table.PlanFile.DOCX;
import static tw.servicequality.plan.table.PlanFile.ODS;
import static tw.servicequality.plan.table.PlanFile.ODT;
import static tw.servicequality.plan.table.PlanFile.XLSX;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.plan.document.Documents;

class PlanFileReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PlanFileReader READER = new PlanFileReader(JSON);
    private static final String HEADING = "面向 | 執行策略 | 具體推動作法 | 承辦單位 | 辦理期程 | 備註";
    private static final String[] ROWS = {
        HEADING,
        "一、基礎服務 | (一)服務一致及正確 | 1.申辦業務/(1)標示應備文件。/(2)每月至少2次/查核。 | 各所、業務課 | 109年1-12月 | 甲",
        "^ | ^ | 2.人員訓練/(1)每季辦理訓練1次。 | 人事室 | 隨時 | ",
        "二、服務遞送 | (一)便捷 | 1.線上申辦/(1)提供線上申辦。 |  | 109年度 | ",
    };

    static Stream<Arguments> files() {
        var title = List.of("第一區管理處109年度提升服務效能執行計畫", "壹、計畫依據：", "一、「政府服務躍升方案」。", "貳、計畫目標", "提升效能。");
        var sheet = Stream.concat(
                        Stream.of("標題 | 第一區管理處109年度提升服務效能執行計畫", "計畫依據 | 一、「政府服務躍升方案」。", "計畫目標 | 提升效能。"),
                        Stream.of(ROWS))
                .toArray(String[]::new);
        return Stream.of(
                Arguments.of(ODS, OfficeFiles.ods(sheet)),
                Arguments.of(XLSX, OfficeFiles.xlsx(sheet)),
                Arguments.of(ODT, OfficeFiles.odt(title, ROWS)),
                Arguments.of(DOCX, OfficeFiles.docx(title, ROWS)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_four_kinds_of_files_say_the_same_plan(PlanFile kind, byte[] file) throws IOException {
        var bytes = READER.read(kind, file, "台灣自來水公司第一區管理處");
        var plan = JSON.readTree(bytes);
        assertThat(plan.path("agency").asText()).isEqualTo("台灣自來水公司第一區管理處");
        assertThat(plan.path("planYearRoc").asInt()).isEqualTo(109);
        assertThat(plan.path("objective").asText()).isEqualTo("提升效能。");
        assertThat(plan.at("/legalBasis/0")).isEqualTo(JSON.readTree("{\"no\":\"一\",\"text\":\"「政府服務躍升方案」。\"}"));
        assertThat(plan.path("counts"))
                .isEqualTo(JSON.readTree("{\"dimensions\":2,\"strategies\":2,\"items\":3,\"actions\":4}"));
        assertThat(texts(plan)).containsExactly("標示應備文件。", "每月至少2次\n查核。", "每季辦理訓練1次。", "提供線上申辦。");
        assertThat(plan.at("/dimensions/0/name").asText()).isEqualTo("基礎服務");
        assertThat(plan.at("/dimensions/0/strategies/0/no").asText()).isEqualTo("(一)");
        assertThat(plan.at("/dimensions/0/strategies/0/items/1/name").asText()).isEqualTo("人員訓練");
        var first = plan.at("/dimensions/0/strategies/0/items/0/actions/0");
        assertThat(first.path("id").asText()).isEqualTo("1.1.1.1");
        assertThat(first.path("no").asText()).isEqualTo("(1)");
        assertThat(first.path("responsibleUnits").findValuesAsText("unit")).containsExactly("各所", "業務課");
        assertThat(first.path("period"))
                .isEqualTo(JSON.readTree("{\"text\":\"109年1-12月\",\"start\":\"2020-01-01\",\"end\":\"2020-12-31\"}"));
        assertThat(plan.at("/dimensions/0/strategies/0/items/1/actions/0/notes/0")
                        .asText())
                .isEqualTo("辦理期程：隨時");
        assertThat(Documents.read(bytes).actions()).isEqualTo(4);
        assertThat(READER.read(kind, file, "台灣自來水公司第一區管理處")).isEqualTo(bytes);
    }

    @Test
    void a_column_of_months_is_a_rule_of_checkpoints_and_other_words_stay_words() throws IOException {
        var plan = read("實施要項 | 執行重點 | 執行步驟(方法) | 查核期限", "一、甲 | (一)乙 | 丙。 | 6月、12月", " |  | 丁。 | 每季結束後5日內");
        var rules = plan.findValues("dueRule");
        assertThat(rules.get(0).path("months")).hasToString("[6,12]");
        assertThat(rules.get(1).path("rule").asText()).isEqualTo("STATED");
        assertThat(rules.get(1).path("text").asText()).isEqualTo("每季結束後5日內");
    }

    @Test
    void without_a_column_of_actions_these_stand_under_their_strategies() throws IOException {
        var plan = read("執行要項 | 執行重點 | 執行單位", "訂定計畫 | (一)訂定機關年度計畫。/1.公布於網站。/2.適時修訂。 | 秘書室");
        assertThat(plan.at("/dimensions/0/strategies/0/name").asText()).isEqualTo("訂定機關年度計畫。");
        assertThat(texts(plan)).containsExactly("公布於網站。", "適時修訂。");
    }

    @Test
    void a_heading_may_stand_across_the_table_and_so_may_a_note() throws IOException {
        var plan = read("面向 | 作法 | 承辦單位", "一、優質便民服務 | < | <", " | 1.甲。 | 秘書室", "※依實際情形撰寫。 | < | <");
        assertThat(plan.at("/dimensions/0/name").asText()).isEqualTo("優質便民服務");
        assertThat(texts(plan)).containsExactly("甲。");
        assertThat(plan.path("tableNote").asText()).isEqualTo("※依實際情形撰寫。");
    }

    @Test
    void what_is_numbered_within_an_action_is_its_sub_point() throws IOException {
        var plan = read("面向 | 項目 | 作法", "一、甲 | 1.乙 | 1.丙：/(1)子一。/(2)子二/續行。");
        assertThat(texts(plan)).containsExactly("丙：");
        assertThat(plan.findValue("children"))
                .isEqualTo(JSON.readTree("[{\"no\":\"(1)\",\"text\":\"子一。\"},{\"no\":\"(2)\",\"text\":\"子二\\n續行。\"}]"));
    }

    private static JsonNode read(String... rows) throws IOException {
        return JSON.readTree(READER.read(ODS, OfficeFiles.ods(rows), "機關"));
    }

    private static List<String> texts(JsonNode plan) {
        return plan.findValues("actions").stream()
                .filter(JsonNode::isArray)
                .flatMap(actions -> StreamSupport.stream(actions.spliterator(), false))
                .map(action -> action.path("text").asText())
                .toList();
    }
}
