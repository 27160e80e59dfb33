package tw.servicequality.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.ProblemException;

class PlanFileFaultsTest {

    private static final PlanFileReader READER = new PlanFileReader(new ObjectMapper());
    private static final String HEADING = "面向 | 具體推動作法 | 查核期限 | 辦理期程";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " | 甲。 | | ; /sheets/1/rows/2/columns/1; 第1個工作表第 2 列第 1 欄（A2）：首列須有「面向」",
                "一、甲 | | 6月 | ; /sheets/1/rows/2/columns/2; 第1個工作表第 2 列第 2 欄（B2）：「具體推動作法」不得空白",
                "一、甲 | 乙。 | 6月、13月 | ; /sheets/1/rows/2/columns/3; 第1個工作表第 2 列第 3 欄（C2）：沒有 13 月",
                "一、甲 | 乙。 | | 109年12-1月; /sheets/1/rows/2/columns/4; 第1個工作表第 2 列第 4 欄（D2）：月份不正確",
            })
    void what_is_wrong_is_told_with_its_row_and_column(String row, String pointer, String detail) {
        var refused = refused(PlanFile.ODS, OfficeFiles.ods(HEADING, row));
        assertThat(refused.problem()).isEqualTo(TableProblem.PLAN_TABLE_INVALID);
        assertThat(refused.fields()).anySatisfy(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.detail()).isEqualTo(detail);
        });
    }

    @Test
    void all_faults_are_told_at_once() {
        var refused = refused(PlanFile.XLSX, OfficeFiles.xlsx("年度 | 一○五", HEADING, "一、甲 | | 6月 | ", "二、乙 | | 12月 | "));
        assertThat(refused.fields())
                .extracting("pointer")
                .containsExactly("/planYearRoc", "/sheets/1/rows/3/columns/2", "/sheets/1/rows/4/columns/2");
    }

    @Test
    void a_file_without_the_table_is_refused() {
        var refused = refused(PlanFile.ODS, OfficeFiles.ods("甲 | 乙"));
        assertThat(refused.problem()).isEqualTo(TableProblem.PLAN_TABLE_INVALID);
        assertThat(refused.fields()).hasSize(1);
    }

    @Test
    void what_is_no_such_file_is_refused() {
        unreadable(PlanFile.ODS, "不是壓縮檔".getBytes(StandardCharsets.UTF_8));
        unreadable(PlanFile.ODS, new byte[0]);
        unreadable(PlanFile.DOCX, OfficeFiles.ods(HEADING));
        unreadable(PlanFile.ODT, OfficeFiles.ods(HEADING));
        unreadable(PlanFile.ODS, content("<office:document-content"));
    }

    @Test
    void entities_and_document_types_are_not_read() {
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        unreadable(PlanFile.ODS, content(entity));
        unreadable(PlanFile.ODS, content("<!DOCTYPE x><x/>"));
    }

    @Test
    void what_unpacks_or_nests_without_end_is_refused() {
        var refused = refused(PlanFile.ODS, content("<x>" + " ".repeat(16_000_001) + "</x>"));
        assertThat(refused.problem()).isEqualTo(TableProblem.PLAN_FILE_TOO_LARGE);
        unreadable(PlanFile.ODS, content("<x>".repeat(300) + "</x>".repeat(300)));
        var rows = "<table-row><table-cell><p>甲</p></table-cell></table-row>".repeat(5_001);
        var tall = OfficeFiles.zip(Map.of(
                "content.xml",
                "<document><body><spreadsheet><table>" + rows + "</table></spreadsheet></body></document>"));
        assertThat(refused(PlanFile.ODS, tall).problem()).isEqualTo(TableProblem.PLAN_FILE_TOO_LARGE);
    }

    private static void unreadable(PlanFile kind, byte[] file) {
        assertThat(refused(kind, file).problem()).isEqualTo(TableProblem.PLAN_FILE_UNREADABLE);
    }

    private static byte[] content(String xml) {
        return OfficeFiles.zip(Map.of("content.xml", xml));
    }

    private static ProblemException refused(PlanFile kind, byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> READER.read(kind, file, "機關"));
    }
}
