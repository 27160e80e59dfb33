package tw.servicequality.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.assessment.contract.Contracts;
import tw.servicequality.assessment.evidence.OnComplaintClosed.ClosedComplaint;
import tw.servicequality.assessment.evidence.OnPlanPublished.PublishedPlan;

/** We read what the producers commit to, and go on reading it when they add to it. */
class ProducerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_closed_complaint_is_read_from_the_producers_example(boolean extended) throws JsonProcessingException {
        var closed = read("complaint-service", "ComplaintClosed.v1.example.json", ClosedComplaint.class, extended);

        assertThat(closed)
                .isEqualTo(new ClosedComplaint(
                        "C105-000123", "WRA", LocalDate.of(2016, 2, 4), LocalDate.of(2016, 2, 17), false, 4, "UPHELD"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_published_plan_is_read_from_the_producers_example(boolean extended) throws JsonProcessingException {
        var plan = read("plan-service", "PlanPublished.v1.example.json", PublishedPlan.class, extended);

        assertThat(plan)
                .isEqualTo(new PublishedPlan(
                        "0b6f3c1e-8a52-4c39-9d8e-3f2b7a1c5d40",
                        "WRA",
                        105,
                        "經濟部水利署105年度提升服務品質執行計畫",
                        63,
                        LocalDate.of(2016, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "plan-service, ProgressReported",
        "plan-service, ProgressChecked",
        "plan-service, ProgressReturned",
        "plan-service, ObligationOverdue",
        "plan-service, PerformanceReportIssued",
        "plan-service, ResultsPublished",
        "complaint-service, SurveyAnswered",
        "complaint-service, ComplaintReportSigned",
        "complaint-service, ComplaintReceived",
        "complaint-service, InterimReplyGiven",
        "complaint-service, ComplaintExtended"
    })
    void every_other_fact_is_read_from_its_producers_example(String service, String event) throws Exception {
        var shape = Class.forName(ProducerContractTest.class.getPackageName() + ".On" + event)
                .getDeclaredClasses()[0];
        for (var extended : List.of(false, true)) {
            var fact = read(service, event + ".v1.example.json", shape, extended);
            for (var part : shape.getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                assertThat(part.getAccessor().invoke(fact)).as(part.getName()).isNotNull();
            }
        }
    }

    private static <T> T read(String service, String file, Class<T> shape, boolean extended)
            throws JsonProcessingException {
        var example = (ObjectNode) JSON.readTree(Contracts.of(service, file));
        if (extended) {
            example.put("addedLater", "新欄位");
        }
        return JSON.treeToValue(example, shape);
    }
}
