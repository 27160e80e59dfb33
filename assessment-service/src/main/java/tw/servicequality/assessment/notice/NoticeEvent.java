package tw.servicequality.assessment.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of notices; days are in Asia/Taipei. */
public sealed interface NoticeEvent extends IntegrationEvent {

    /** 考核結果已函知 */
    record Noticed(
            UUID noticeId,
            UUID assessmentId,
            int number,
            String agency,
            String assessedBy,
            int rocYear,
            String documentNumber,
            LocalDate noticedOn,
            int improvements,
            LocalDate improveBy,
            @JsonIgnore long sequence)
            implements NoticeEvent {

        @Override
        public String subject() {
            return noticeId.toString();
        }
    }

    @Override
    default String topic() {
        return "assessment-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Noticed noticed -> "tw.servicequality.assessment.ResultNoticed.v1";
        };
    }
}
