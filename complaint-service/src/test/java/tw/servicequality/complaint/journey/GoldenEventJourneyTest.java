package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What the outbox really wrote for the case of the story, beside the example files; the case number aside. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoldenEventJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    ObjectMapper json;

    TestBroker broker;

    @Test
    void the_outbox_writes_what_the_examples_show() throws SQLException, IOException {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
        var number = desk.assigned();
        clock.moveTo("2016-02-17T16:00");
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);

        asInTheExample("ComplaintFiled", number, 0);
        asInTheExample("ComplaintAssigned", number, 1);
        asInTheExample("ComplaintClosed", number, 2);
    }

    private void asInTheExample(String fact, String number, int sequence) throws SQLException, IOException {
        var row = " from outbox where subject = '%s' and sequence = %d".formatted(number, sequence);
        var written = (ObjectNode) json.readTree(desk.text("select data" + row));
        JsonNode example = json.readTree(new File("contracts/events/" + fact + ".v1.example.json"));

        assertThat(written.get("caseNumber").asText()).isEqualTo(number);
        assertThat((JsonNode)
                        written.put("caseNumber", example.get("caseNumber").asText()))
                .isEqualTo(example);
        assertThat(desk.text("select type" + row)).isEqualTo("tw.servicequality.complaint." + fact + ".v1");
        assertThat(desk.text("select topic" + row)).isEqualTo("complaint-events");
    }
}
