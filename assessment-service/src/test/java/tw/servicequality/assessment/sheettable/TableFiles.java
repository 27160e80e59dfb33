package tw.servicequality.assessment.sheettable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as offices make them, from rows whose cells stand between bars. */
public final class TableFiles {

    public static final String HEADING = "類型 | 代號 | 名稱 | 配分 | 計分方式 | 下限 | 上限 | 條件";
    private static final List<String> FRONT = List.of(
            "年度 | 105", "總分 | 20", "等第 | 下限 | 上限", "優 | 18 | 20", "甲 | 0 | 17", "分項代號 | 分項名稱 | 分項配分", "A | 服務流程 | 20");

    private TableFiles() {}

    /** An XLSX file with a sound front and these rows of the tree. */
    public static byte[] xlsx(String... tree) {
        return zip(
                "xl/worksheets/sheet1.xml",
                worksheet(FRONT),
                "xl/worksheets/sheet2.xml",
                worksheet(Arrays.asList(tree)));
    }

    private static String worksheet(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> row(row + 1, rows.get(row).split("\\|", -1)))
                .collect(Collectors.joining("", "<worksheet><sheetData>", "</sheetData></worksheet>"));
    }

    private static String row(int number, String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(at -> "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(
                                'A' + at,
                                number,
                                cells[at].strip().replace("&", "&amp;").replace("<", "&lt;")))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static byte[] zip(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
