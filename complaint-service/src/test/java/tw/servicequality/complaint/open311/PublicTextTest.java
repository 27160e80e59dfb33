package tw.servicequality.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicTextTest {

    @ParameterizedTest
    @CsvSource({
        "請電 0912-345-678 陳先生, 請電 ○○○ 陳先生",
        "請電０９１２３４５６７８, 請電○○○",
        "(02)2311-5678 轉 12, ○○○ 轉 12",
        "寄 a.b+c@example.tw 謝謝, 寄 ○○○ 謝謝",
        "證號a123456789。, 證號○○○。",
        "市府路1號3樓 105年3月, 市府路1號3樓 105年3月",
        "路燈 1234567 號, 路燈 1234567 號"
    })
    void ways_to_reach_people_are_hidden_and_other_numbers_stay(String text, String shown) {
        assertThat(PublicText.of(text)).isEqualTo(shown);
    }
}
