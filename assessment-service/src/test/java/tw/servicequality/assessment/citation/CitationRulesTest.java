package tw.servicequality.assessment.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.assessment.evidence.EvidenceKind;

class CitationRulesTest {

    private final CitationRules rules = new CitationRules(new ObjectMapper());

    @ParameterizedTest
    @CsvSource({
        "機關服務滿意度, SURVEY_ANSWERED",
        "民眾意見回應與改善程度, COMPLAINT_CLOSED SURVEY_ANSWERED COMPLAINT_REPORT",
        "2.案件處理流程主動回應程度, NOTICE_RECEIPT NOTICE_DELAY",
        "公開法令、政策、服務資訊程度, PLAN_PUBLISHED RESULTS_PUBLISHED",
        "※電話禮貌測試績效, ''"
    })
    void a_criterion_asks_for_what_its_words_say(String text, String kinds) {
        var expected = kinds.isEmpty()
                ? List.<EvidenceKind>of()
                : Arrays.stream(kinds.split(" ")).map(EvidenceKind::valueOf).toList();
        assertThat(rules.askedBy(text)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
