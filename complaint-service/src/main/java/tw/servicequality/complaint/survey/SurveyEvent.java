package tw.servicequality.complaint.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import tw.servicequality.complaint.casefile.CaseFact;

/** The facts a survey tells the world; the comment stays with the case. */
sealed interface SurveyEvent extends CaseFact {

    /** 已填覆 */
    record SurveyAnswered(
            @JsonIgnore long sequence, String caseNumber, String agency, int satisfaction, LocalDate answeredOn)
            implements SurveyEvent {}

    @Override
    default String type() {
        return switch (this) {
            case SurveyAnswered it -> "tw.servicequality.complaint.SurveyAnswered.v1";
        };
    }
}
