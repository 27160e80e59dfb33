package tw.servicequality.platform.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.office.Block.Paragraph;

/** Numbers that a program counts by itself stand before the words as it shows them. */
class AutomaticNumbersTest {

    private static final String ODF = """
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles>
            <text:list-style style:name="L1">
            <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
            <text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/>
            </text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
            </office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>""";

    private static final String NUMBERING = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="taiwaneseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
            </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>""";

    @Test
    void lists_of_an_open_document_are_numbered_by_style_and_level() throws IOException {
        var inner = "<text:list>" + item("電話") + item("網站") + "</text:list>";
        var text = "<text:list text:style-name=\"L1\"><text:list-item><text:p>便民服務</text:p>" + inner
                + "</text:list-item>" + "<text:list-item><text:p>資訊服務</text:p><text:p>續</text:p>" + inner
                + "</text:list-item></text:list>";
        assertThat(odf(text)).containsExactly("一、便民服務", "(1)電話", "(2)網站", "二、資訊服務", "續", "(1)電話", "(2)網站");
    }

    @Test
    void a_list_begins_anew_unless_it_goes_on() throws IOException {
        var first = "<text:list text:style-name=\"L1\">" + item("甲") + "</text:list>";
        var on = "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">" + item("乙") + "</text:list>";
        assertThat(odf(first + on)).containsExactly("一、甲", "二、乙");
        assertThat(odf(first + first)).containsExactly("一、甲", "一、甲");
    }

    @Test
    void an_item_without_words_of_its_own_takes_no_number() throws IOException {
        var first = "<text:list text:style-name=\"L1\">" + item("甲") + "</text:list>";
        var wrapped = "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:list>"
                + item("子") + "</text:list></text:list-item>" + item("乙") + "</text:list>";
        assertThat(odf(first + wrapped)).containsExactly("一、甲", "(1)子", "二、乙");
    }

    @Test
    void a_bullet_is_no_number_and_a_typed_number_stays_alone() throws IOException {
        assertThat(odf("<text:list text:style-name=\"L2\">" + item("甲") + "</text:list>"))
                .containsExactly("甲");
        assertThat(odf("<text:list text:style-name=\"L1\">" + item("三、丙") + "</text:list>"))
                .containsExactly("三、丙");
    }

    @Test
    void lists_of_office_open_xml_are_numbered_by_list_and_level() throws IOException {
        var body = docx(0, "便民服務") + docx(1, "電話") + docx(1, "網站") + docx(2, "點") + docx(0, "資訊服務") + docx(1, "線上");
        var document = "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
        assertThat(texts(DocxReader.text(
                        archive(Map.of("word/document.xml", document, "word/numbering.xml", NUMBERING)))))
                .containsExactly("一、便民服務", "(1)電話", "(2)網站", "點", "二、資訊服務", "(1)線上");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 99, 99",
        "'一, 十, 一百(繁), ...', 21, 二十一",
        "'壹, 貳, 參, ...', 10, 拾",
        "decimalEnclosedParen, 3, (3)"
    })
    void numbers_are_written_as_the_program_shows_them(String letters, int number, String written) {
        assertThat(ListNumber.written(letters, number)).contains(written);
        assertThat(ListNumber.written(letters, 100)).isEmpty();
        assertThat(ListNumber.written("bullet", number)).isEmpty();
    }

    private static String item(String text) {
        return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    }

    private static String docx(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> odf(String text) throws IOException {
        return texts(OdfReader.text(archive(Map.of("content.xml", ODF.formatted(text)))));
    }

    private static List<String> texts(List<Block> blocks) {
        var texts = new ArrayList<String>();
        blocks.forEach(block -> texts.add(((Paragraph) block).line().text()));
        return texts;
    }

    private static OfficeArchive archive(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return OfficeArchive.open(bytes.toByteArray());
    }
}
