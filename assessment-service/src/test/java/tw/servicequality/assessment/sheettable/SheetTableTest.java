package tw.servicequality.assessment.sheettable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tw.servicequality.assessment.sheettable.TableFiles.HEADING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.assessment.criteria.SheetReader;
import tw.servicequality.assessment.criteria.SheetRules;
import tw.servicequality.assessment.criteria.Sheets;
import tw.servicequality.platform.office.OfficeFormat;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

class SheetTableTest {

    private static final HttpProblem BROKEN = HttpProblem.INVALID_INPUT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score-sheet-105.json",
                "twc-1-109-responsibility-center.json",
                "wra-central-102-shape.json",
                "kcg-pwb-102-self-check.json"
            })
    void a_sheet_that_was_exported_is_imported_as_the_same_document(String shipped) {
        var document = Contracts.tree(Sheets.text(shipped));
        var again =
                SheetTableReader.read(OfficeFormat.ODS.read(SheetTableWriter.ods(document), BROKEN, BROKEN), BROKEN);
        assertThat(SheetTableWriter.isTabular(document)).isTrue();
        assertThat(again.document().path("tree")).isEqualTo(document.path("tree"));
        assertThat(again.document()).isEqualTo(document);
    }

    @Test
    void a_spreadsheet_of_an_office_becomes_a_sheet() {
        var placed = read(
                HEADING,
                "總表 | S | 考核表 | 20 | | | | ",
                "構面 | A | 服務流程 | 20 | | | | ",
                "評分參考標準 | A1 | 電話禮貌測試績效 | 20 | 級距 | | | ",
                "級距 | | | | | 11 | 20 | 優良",
                "註明缺漏 | | | | | 6 | 10 | 原文缺",
                "級距 | | | | | １ | ５ | 普通");
        var sheet = SheetReader.read(placed.document());
        assertThat(SheetRules.broken(sheet)).isEmpty();
        assertThat(sheet.find("A1").orElseThrow().admitted()).isEqualTo("0、1–5、11–20");
        assertThat(sheet.rocYear()).isEqualTo(105);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "面向 | A | 甲 | 20 | | | |; /sheets/2/rows/3/columns/1; 第2個工作表第 3 列第 1 欄（A3）：沒有這個類型",
                "構面 | | 甲 | 20 | | | |; /sheets/2/rows/3/columns/2; 第2個工作表第 3 列第 2 欄（B3）：「代號」不得空白",
                "構面 | A | | 20 | | | |; /sheets/2/rows/3/columns/3; 第2個工作表第 3 列第 3 欄（C3）：「名稱」不得空白",
                "構面 | A | 甲 | 二十 | | | |; /sheets/2/rows/3/columns/4; 第2個工作表第 3 列第 4 欄（D3）：「配分」須為數字",
                "構面 | A | 甲 | 2.5 | | | |; /sheets/2/rows/3/columns/4; 第2個工作表第 3 列第 4 欄（D3）：「配分」須為整數",
                "級距 | | | | | 1 | 20 | 甲; /sheets/2/rows/3/columns/1; 第2個工作表第 3 列第 1 欄（A3）：「級距」須列於評分參考標準之下",
                "總表 | T | 甲 | 20 | | | |; /sheets/2/rows/3/columns/1; 第2個工作表第 3 列第 1 欄（A3）：首列須為總表，且僅一列",
                "評分參考標準 | A | 甲 | 20 | 猜測 | | |; /sheets/2/rows/3/columns/5; 第2個工作表第 3 列第 5 欄（E3）：「計分方式」須為級距、門檻、裁量或原文缺漏"
            })
    void what_is_wrong_is_told_with_its_row_and_column(String row, String pointer, String detail) {
        var refused =
                catchThrowableOfType(ProblemException.class, () -> read(HEADING, "總表 | S | 考核表 | 20 | | | | ", row));
        assertThat(refused.fields()).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.detail()).isEqualTo(detail);
        });
    }

    @Test
    void what_does_not_hold_in_the_sheet_is_told_at_the_row_it_came_from() {
        var placed = read(
                HEADING,
                "總表 | S | 考核表 | 20 | | | | ",
                "構面 | A | 服務流程 | 20 | | | | ",
                "評分參考標準 | A1 | 甲 | 19 | 級距 | | | ",
                "級距 | | | | | 1 | 20 | 優良");
        var broken = placed.inTheTable(SheetRules.broken(SheetReader.read(placed.document())));
        assertThat(broken).extracting("pointer").containsExactly("/sheets/2/rows/3", "/sheets/2/rows/5");
        assertThat(broken.getFirst().detail()).isEqualTo("第2個工作表第 3 列：服務流程：配分 20 與下層合計 19 不符");
    }

    @Test
    void a_sheet_whose_places_are_of_other_types_is_no_table() {
        var document = (ObjectNode) Contracts.tree(Sheets.text105());
        ((ObjectNode) document.at("/tree/children/0/children/0")).put("type", "dimension");
        assertThat(SheetTableWriter.isTabular(document)).isFalse();
        ((ObjectNode) document.at("/tree/children/0/children/0")).put("type", "chapter");
        assertThat(SheetTableWriter.isTabular(document)).isFalse();
    }

    @Test
    void a_file_without_the_table_is_refused() {
        var refused = catchThrowableOfType(ProblemException.class, () -> read("甲 | 乙"));
        assertThat(List.copyOf(refused.fields())).isNotEmpty();
    }

    private static PlacedDocument read(String... rows) {
        return SheetTableReader.read(OfficeFormat.XLSX.read(TableFiles.xlsx(rows), BROKEN, BROKEN), BROKEN);
    }
}
