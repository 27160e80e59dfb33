package tw.servicequality.complaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ReportEventContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_signed_report_tells_what_its_example_shows_and_its_schema_demands() throws IOException {
        var event = new ReportEvent.ReportSigned(2, "WRA", "2016-03", 3, 2, 0, 1, new BigDecimal("0.5000"));
        var written = JSON.readTree(JSON.writeValueAsString(event));
        var schema = read("schema");

        assertThat(written).isEqualTo(read("example"));
        assertThat(names(written)).isEqualTo(names(schema.get("properties")));
        assertThat(StreamSupport.stream(schema.get("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .isEqualTo(names(written));
        assertThat(event.type()).isEqualTo("tw.servicequality.complaint.ComplaintReportSigned.v1");
        assertThat(event.subject()).isEqualTo("WRA/2016-03");
    }

    private static JsonNode read(String kind) throws IOException {
        return JSON.readTree(new File("contracts/events/ComplaintReportSigned.v1." + kind + ".json"));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).toList();
    }
}
