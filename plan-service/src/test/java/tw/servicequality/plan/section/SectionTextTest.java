package tw.servicequality.plan.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.Documents;

class SectionTextTest {

    /** How many paragraphs each of the five plans has of each section, in the order of {@link Section}. */
    @ParameterizedTest
    @CsvSource({
        "plan-000, LEGAL_BASIS:3 OBJECTIVE:1 SCOPE:1 IMPLEMENTATION_STEPS:3 ASSESSMENT:6 REWARDS:4 MISCELLANEOUS:1",
        "plan-001, LEGAL_BASIS:1 OBJECTIVE:1 SCOPE:1 IMPLEMENTATION_STEPS:3 ASSESSMENT:10 REWARDS:11 MISCELLANEOUS:1"
                + " ANNEXES:4",
        "plan-002, LEGAL_BASIS:3 OBJECTIVE:1 SCOPE:1 IMPLEMENTATION_STEPS:4 ASSESSMENT:4 REWARDS:2 MISCELLANEOUS:1",
        "plan-003, LEGAL_BASIS:1 OBJECTIVE:1 SCOPE:1 ASSESSMENT:1 MISCELLANEOUS:1",
        "plan-004, LEGAL_BASIS:2 OBJECTIVE:2 SCOPE:1 ASSESSMENT:4 REWARDS:1 ANNEXES:1",
    })
    void the_sections_of_the_five_plans_are_all_there(String plan, String expected) {
        var tree = Documents.read(plan).tree();
        var found = Arrays.stream(Section.values())
                .filter(section -> section != Section.STRATEGIES)
                .map(section -> section + ":" + SectionText.of(section, tree).size())
                .filter(count -> !count.endsWith(":0"))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_paragraph_has_its_number_and_its_place() {
        var steps = SectionText.of(
                Section.IMPLEMENTATION_STEPS, Documents.read("plan-002").tree());
        assertThat(steps.getFirst())
                .isEqualTo(new Paragraph("一", "本執行計畫陳報總處完成審定後公開於本處網站。", "/implementationSteps/0/text"));
    }

    @Test
    void what_was_read_out_of_the_words_is_not_repeated() {
        var words = SectionText.of(
                        Section.ASSESSMENT, Documents.read("plan-002").tree())
                .stream()
                .map(Paragraph::text)
                .toList();
        assertThat(words).doesNotContain("6月及12月結束後之次月4日前", "每季");
        assertThat(words).anyMatch(text -> text.contains("6月及12月結束後之次月4日前將計畫內容所需資料報處"));
    }
}
