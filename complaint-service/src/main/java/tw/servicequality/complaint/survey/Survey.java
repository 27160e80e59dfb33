package tw.servicequality.complaint.survey;

import static tw.servicequality.complaint.survey.SurveyProblem.SURVEY_ANSWERED;
import static tw.servicequality.complaint.survey.SurveyProblem.SURVEY_EXPIRED;
import static tw.servicequality.complaint.survey.SurveyProblem.SURVEY_WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** 滿意度調查: one for one closing of a case. */
@Entity
@IdClass(Survey.Key.class)
class Survey {

    /** The round is the number of reopenings before the closing. */
    record Key(String caseNumber, int round) implements Serializable {}

    @Id
    private String caseNumber;

    @Id
    private int round;

    private String agency;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    private byte[] tokenDigest;
    private Instant openedAt;
    private Instant answeredAt;
    private Integer satisfaction;

    @Version
    private long version;

    /** Once, and before its time is up. */
    void answer(int given, Instant now, Instant dueAt) {
        switch (state) {
            case ANSWERED -> throw SURVEY_ANSWERED.because("每次結案以填覆一次為限");
            case WITHDRAWN -> throw SURVEY_WITHDRAWN.because("案件已重新辦理");
            case OPEN -> demandInTime(now, dueAt);
        }
        move(SurveyState.ANSWERED);
        satisfaction = given;
        answeredAt = now;
    }

    void withdraw() {
        move(SurveyState.WITHDRAWN);
    }

    private static void demandInTime(Instant now, Instant dueAt) {
        if (!now.isBefore(dueAt)) {
            throw SURVEY_EXPIRED.because("填覆期限已過");
        }
    }

    private void move(SurveyState next) {
        if (!SurveyState.MOVES.get(state).contains(next)) {
            throw SURVEY_WITHDRAWN.because(state + " → " + next);
        }
        state = next;
    }

    String caseNumber() {
        return caseNumber;
    }

    SurveyState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** 1 very dissatisfied to 5 very satisfied. */
    Optional<Integer> satisfaction() {
        return Optional.ofNullable(satisfaction);
    }
}
