package tw.servicequality.complaint.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.Surveying;
import tw.servicequality.complaint.followup.FollowUpDesk;

/** 開始調查: with the closing of the case, and void with its reopening. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenSurvey implements Surveying {

    private final Surveys surveys;
    private final FollowUpDesk followUps;

    OpenSurvey(Surveys surveys, FollowUpDesk followUps) {
        this.surveys = surveys;
        this.followUps = followUps;
    }

    @Override
    public String open(Complaint complaint, Instant now) {
        var token = SurveyToken.random();
        surveys.open(complaint, token, now);
        return token.inClear();
    }

    @Override
    public void withdraw(Complaint complaint) {
        surveys.of(complaint)
                .filter(survey -> survey.state() == SurveyState.OPEN)
                .ifPresent(Survey::withdraw);
        followUps.withdraw(complaint);
    }
}
