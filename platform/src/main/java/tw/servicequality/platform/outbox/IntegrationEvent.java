package tw.servicequality.platform.outbox;

/**
 * A fact told to the world, in the past tense. Implemented by records: their components are the JSON data and hold no
 * personal data. Id and time belong to the envelope.
 */
public interface IntegrationEvent {

    /** Wire name, a literal such as {@code tw.servicequality.complaint.ComplaintClosed.v1}. */
    String type();

    /** Topic of the aggregate's kind. */
    String topic();

    /** Id of the aggregate: CloudEvents subject and Kafka key, within which order holds. */
    String subject();

    /** Version of the aggregate after the change: the CloudEvents sequence. */
    long sequence();
}
