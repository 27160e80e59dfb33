package tw.servicequality.complaint.faq;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** The facts that frequently asked questions tell the world. Which case one came from is told to nobody. */
sealed interface FaqEvent extends IntegrationEvent {

    String faqId();

    /** 已公開 */
    record FaqPublished(@JsonIgnore long sequence, String faqId, String agency, LocalDate publishedOn)
            implements FaqEvent {}

    @Override
    default String type() {
        return switch (this) {
            case FaqPublished it -> "tw.servicequality.complaint.FaqPublished.v1";
        };
    }

    @Override
    default String topic() {
        return "faq-events";
    }

    @Override
    default String subject() {
        return "FAQ-" + faqId();
    }
}
