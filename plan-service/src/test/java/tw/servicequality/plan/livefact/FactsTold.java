package tw.servicequality.plan.livefact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tw.servicequality.platform.testing.TestBroker;

/** What other services tell of an agency, in the words of their own examples. */
record FactsTold(TestBroker broker, String agency) {

    String closed(boolean onTime, String day, int sequence) {
        return closed("C105-" + (100_000 + ThreadLocalRandom.current().nextInt(899_999)), onTime, day, sequence);
    }

    String closed(String number, boolean onTime, String day, int sequence) {
        var fact = Examples.ofComplaint("ComplaintClosed").put("closedOn", day).put("onTime", onTime);
        return tell("complaint-events", "complaint.ComplaintClosed", number, sequence, fact.put("caseNumber", number));
    }

    void reopened(String number, int sequence) {
        var fact = Examples.ofComplaint("ComplaintReopened").put("caseNumber", number);
        tell("complaint-events", "complaint.ComplaintReopened", number, sequence, fact);
    }

    void surveyed(int satisfaction) {
        var number = "C105-" + (100_000 + ThreadLocalRandom.current().nextInt(899_999));
        var fact =
                Examples.ofComplaint("SurveyAnswered").put("caseNumber", number).put("satisfaction", satisfaction);
        tell("complaint-events", "complaint.SurveyAnswered", number, 5, fact);
    }

    void measured(String kind, String day) {
        var id = UUID.randomUUID().toString();
        var fact = Examples.ofMeasurement()
                .put("measurementId", id)
                .put("kind", kind)
                .put("measuredOn", day);
        tell("assessment-events", "assessment.MeasurementRecorded", id, 0, fact);
    }

    private String tell(String topic, String event, String subject, int sequence, ObjectNode fact) {
        fact.put("agency", agency).put("unknown", "ignored");
        broker.tell(topic, "tw.servicequality." + event + ".v1", subject, sequence, fact.toString());
        return subject;
    }
}
