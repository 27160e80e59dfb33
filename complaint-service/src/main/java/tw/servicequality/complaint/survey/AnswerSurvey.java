package tw.servicequality.complaint.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.DeadlineDesk;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.followup.FollowUpDesk;
import tw.servicequality.complaint.followup.FollowUpOrigin;
import tw.servicequality.complaint.followup.FollowUpView;
import tw.servicequality.complaint.settings.SettingsBook;
import tw.servicequality.platform.time.Taipei;

/** 填覆: once, in time; at or below the agency's mark a second reply is owed. */
@ApplicationScoped
class AnswerSurvey {

    private final Complaints complaints;
    private final DeadlineDesk desk;
    private final Deadlines deadlines;
    private final SettingsBook settings;
    private final Exchange exchange;
    private final FollowUpDesk followUps;
    private final CaseFacts facts;

    AnswerSurvey(
            Complaints complaints,
            DeadlineDesk desk,
            Deadlines deadlines,
            SettingsBook settings,
            Exchange exchange,
            FollowUpDesk followUps,
            CaseFacts facts) {
        this.complaints = complaints;
        this.desk = desk;
        this.deadlines = deadlines;
        this.settings = settings;
        this.exchange = exchange;
        this.followUps = followUps;
        this.facts = facts;
    }

    /** The survey is held already; answers what is owed on a dissatisfied answer. */
    @Transactional
    Optional<FollowUpView> answer(Survey survey, int satisfaction, Optional<String> comment, Instant now) {
        var number = survey.caseNumber();
        survey.answer(
                satisfaction, now, deadlines.get(number, DeadlineClock.SURVEY).dueAt());
        var complaint = complaints.get(number);
        desk.settle(number, now, DeadlineClock.SURVEY);
        comment.ifPresent(text -> exchange.keep(number, ExchangeKind.SURVEY_COMMENT, text));
        facts.tell(new SurveyEvent.SurveyAnswered(
                complaint.next(), number, complaint.agency(), satisfaction, Taipei.on(now)));
        return isDissatisfied(complaint, satisfaction, now)
                ? Optional.of(followUps.open(complaint, FollowUpOrigin.SURVEY, now))
                : Optional.empty();
    }

    private boolean isDissatisfied(Complaint complaint, int satisfaction, Instant now) {
        return satisfaction
                <= settings.inForce(complaint.agency(), Taipei.on(now)).secondReplyAtOrBelow();
    }
}
