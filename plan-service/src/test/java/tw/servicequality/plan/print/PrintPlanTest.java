package tw.servicequality.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.platform.testing.OdfValidator;
import tw.servicequality.platform.testing.OdfParts;

class PrintPlanTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintForms forms = new PrintForms(JSON);
    private final PrintPlan print = new PrintPlan(JSON);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void every_form_of_every_plan_is_valid_and_has_each_action_verbatim(int number) throws IOException {
        var document = Documents.read("plan-00" + number);
        var files = new ArrayList<Path>();
        for (var form : forms.all()) {
            var odt = print.print(form, document, "某機關").bytes();
            var words = OdfParts.words(odt);
            for (var dimension : document.dimensions()) {
                for (var strategy : dimension.strategies()) {
                    for (var item : strategy.items()) {
                        item.actions().forEach(action -> assertThat(words)
                                .as(form.form())
                                .contains(action.text().replaceAll("\\s", "")));
                    }
                }
            }
            files.add(Files.write(folder.resolve(form.form() + ".odt"), odt));
        }
        assertThat(OdfValidator.faults(files)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 經濟部水利署中區水資源局102年度提升服務品質執行計畫, 貳、目標",
        "2, 台灣自來水公司第一區管理處108年度提升服務效能執行計畫, 面向執行策略具體推動作法承辦單位辦理期程",
        "3, 某機關提升服務品質執行計畫, 執行要項執行重點執行單位訂定「提升服務計畫」",
        "4, 高雄市政府工務局102年度提升服務品質執行計畫, 實施要項執行重點執行步驟(方法)查核期限備註"
    })
    void the_plan_has_the_agencys_own_title_and_columns(int number, String title, String columns) {
        var words = OdfParts.words(print.print(forms.get("plan"), Documents.read("plan-00" + number), "某機關")
                .bytes());
        assertThat(words).startsWith(title).contains(columns);
    }

    @Test
    void an_enumeration_gets_numbers_and_a_numbered_chapter_keeps_its_own() {
        var words = OdfParts.words(print.print(forms.get("plan"), Documents.read("plan-003"), "某機關")
                .bytes());
        assertThat(words).contains("伍、推動及管考：").doesNotContain("伍、考核作業").doesNotContain("伍、伍、");
        assertThat(OdfParts.words(print.print(forms.get("plan"), Documents.read("plan-000"), "某機關")
                        .bytes()))
                .contains("一、行政院96年7月23日", "三、經濟部水利署102年01月22日", "捌、本計畫如有未盡事宜");
    }

    @Test
    void the_work_plan_has_the_prescribed_title_and_columns() {
        assertThat(OdfParts.words(print.print(forms.get("work-plan"), Documents.read("plan-004"), "某機關")
                        .bytes()))
                .startsWith("某機關102年度提升服務品質工作計畫壹、計畫依據")
                .contains("貳、計畫目標", "參、實施對象", "肆、計畫內容", "實施要項工作重點工作(推動)方法備註", "伍、考核與獎勵");
    }
}
