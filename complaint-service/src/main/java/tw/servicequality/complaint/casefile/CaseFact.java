package tw.servicequality.complaint.casefile;

import tw.servicequality.platform.outbox.IntegrationEvent;

/** A fact about a case, told to the world and kept in the case's own timeline. Holds no personal data. */
public interface CaseFact extends IntegrationEvent {

    String caseNumber();

    /** The fact's name in the timeline: its wire name without prefix and version. */
    default String fact() {
        var parts = type().split("\\.");
        return parts[parts.length - 2];
    }

    @Override
    default String topic() {
        return "complaint-events";
    }

    @Override
    default String subject() {
        return caseNumber();
    }
}
