package tw.servicequality.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.plan.document.PlacedAction;
import tw.servicequality.plan.section.Paragraph;
import tw.servicequality.plan.section.Section;
import tw.servicequality.plan.section.SectionText;

/** The same plan as LibreOffice Writer, LibreOffice Calc and openpyxl wrote it: files that nobody made for this reader. */
class ForeignFilesTest {

    @ParameterizedTest
    @CsvSource({"XLSX, calc.xlsx", "ODS, calc.ods", "ODT, writer.odt", "DOCX, writer.docx"})
    void files_of_other_programs_are_read_alike(PlanFile kind, String name) throws IOException {
        var file = Files.readAllBytes(Path.of("src/test/resources/files", name));
        var plan = Documents.read(new PlanFileReader(new ObjectMapper()).read(kind, file, "台灣自來水公司第一區管理處"));
        assertThat(plan.title()).contains("台灣自來水公司第一區管理處109年度提升服務效能執行計畫");
        assertThat(plan.rocYear()).contains(109);
        assertThat(plan.dimensions()).extracting("name").containsExactly("基礎服務", "服務遞送");
        var actions = PlacedAction.of(plan);
        assertThat(actions)
                .extracting(action -> action.action().text())
                .containsExactly(
                        "各所將各項申請應備文件及時限標示於營業廳，維持服務措施處理的一致性。",
                        "各所持續檢討申辦項目表單，進行簡化及標準化。",
                        "人事室每季至少辦理1次訓練。",
                        "資訊小組提供線上申辦。");
        assertThat(actions.get(2).place()).isEqualTo("一基礎服務 › (一)服務一致及正確 › 2.服務人員專業度");
        assertThat(actions.get(3).action().units().findValuesAsText("unit")).containsExactly("資訊小組", "各所");
        assertThat(SectionText.of(Section.OBJECTIVE, plan.tree()))
                .extracting(Paragraph::text)
                .containsExactly("提升本區處為民服務效能。");
        assertThat(SectionText.of(Section.IMPLEMENTATION_STEPS, plan.tree()))
                .extracting(Paragraph::text)
                .containsExactly("本執行計畫陳報總處完成審定後公開於本處網站。");
    }
}
