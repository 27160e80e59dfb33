package tw.servicequality.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.inbox.EventEnvelope;

/** Puts a heard fact on the shelf, in the transaction that marks it as heard. */
@ApplicationScoped
class RecordEvidence {

    private final Evidences evidences;
    private final AuditTrail audit;
    private final ObjectMapper json;

    RecordEvidence(Evidences evidences, AuditTrail audit, ObjectMapper json) {
        this.evidences = evidences;
        this.audit = audit;
        this.json = json;
    }

    @Transactional(TxType.MANDATORY)
    void handle(EventEnvelope envelope, HeardFact heard, Record fact) {
        evidences.persist(Evidence.of(envelope.id(), heard, write(fact)));
        audit.record(
                "EvidenceRecorded",
                envelope.id().toString(),
                0,
                Map.of("kind", heard.kind(), "agency", heard.agency()));
    }

    private String write(Record fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
