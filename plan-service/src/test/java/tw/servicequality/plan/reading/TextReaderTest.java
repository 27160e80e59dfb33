package tw.servicequality.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    @ParameterizedTest
    @CsvSource({
        "每月至少2次, 2, MONTH",
        "每季結束後檢討至少1次, 1, QUARTER",
        "每半年至少一次, 1, HALF_YEAR",
        "每年辦理12場, 12, YEAR",
        "年度內至少十二次, 12, YEAR",
        "每３個月測試１次, 1, MONTHS",
        "每\u2001月實施至少 2\u3000次, 2, MONTH",
    })
    void a_number_with_its_frequency(String text, String value, TargetPer per) {
        assertThat(TextReader.read(text).targets()).singleElement().satisfies(target -> {
            assertThat(target.value()).contains(value);
            assertThat(target.per()).isEqualTo(per);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "依第7條規定辦理",
        "臨櫃服務一次OK",
        "1910進線處理進度",
        "民國96年訂定",
        "電話響3聲內應答",
    })
    void a_number_that_is_no_target(String text) {
        assertThat(TextReader.read(text).targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "109年6月及12月結束後之次月4號前提供資料。, 6月、12月結束後之次月4日前",
        "每季結束後之次月5日前, 3月、6月、9月、12月結束後之次月5日前",
        "109年6月及9月結束日之次月10號前, 6月、9月結束後之次月10日前",
        "應於103年1月4日前函報, 103年1月4日前",
        "各項正面消息應3日內提報, 各項正面消息後3日內",
        "各辦理機關應於當年度6月份，提送, 6月底前",
        "6月、12月, 6月、12月底前",
        "１０５年１２月３１日前, 105年12月31日前",
    })
    void a_due_rule(String text, String words) {
        assertThat(TextReader.read(text).dues())
                .singleElement()
                .satisfies(due -> assertThat(due.rule().words()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource({"102年2月30日前提報", "102年13月1日前提報", "102年1月14日函修正"})
    void what_is_no_day_is_not_read(String text) {
        assertThat(TextReader.read(text).dues()).isEmpty();
    }

    @Test
    void the_words_are_verbatim_and_where_they_say_they_are() {
        var text = "本所每月測試至少２ 次，並於１０５年\n１２月３１日前提報。";
        for (var finding : TextReader.read(text).all()) {
            var place = finding.place();
            assertThat(text.substring(place.start(), place.end())).isEqualTo(place.words());
        }
        assertThat(TextReader.read(text).targets().getFirst().place().words()).isEqualTo("２ 次");
        assertThat(TextReader.read(text).dues().getFirst().place().words()).isEqualTo("１０５年\n１２月３１日前");
    }

    @Test
    void compatibility_ideographs_are_read_as_what_they_mean() {
        assertThat(TextReader.read("年度內辦\uF9E4至少1次").targets()).hasSize(1);
    }
}
