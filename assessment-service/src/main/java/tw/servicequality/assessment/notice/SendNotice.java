package tw.servicequality.assessment.notice;

import static tw.servicequality.assessment.assessment.AssessmentProblem.ASSESSMENT_NOT_FOUND;
import static tw.servicequality.assessment.notice.NoticeProblem.IMPROVEMENT_CRITERION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.assessment.standing.StandingResults;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.time.Taipei;

/** 函知受考核對象: told once more after a correction, under the next number. */
@ApplicationScoped
class SendNotice {

    private final AssessmentDesk desk;
    private final StandingResults results;
    private final SheetLibrary library;
    private final ResultNotices notices;
    private final ImprovementTimes times;
    private final Gate gate;
    private final Outbox outbox;
    private final Event<NoticeSent> inside;
    private final Clock clock;

    SendNotice(
            AssessmentDesk desk,
            StandingResults results,
            SheetLibrary library,
            ResultNotices notices,
            ImprovementTimes times,
            Gate gate,
            Outbox outbox,
            Event<NoticeSent> inside,
            Clock clock) {
        this.desk = desk;
        this.results = results;
        this.library = library;
        this.notices = notices;
        this.times = times;
        this.gate = gate;
        this.outbox = outbox;
        this.inside = inside;
        this.clock = clock;
    }

    @Transactional
    ResultNotice handle(String id, String documentNumber, List<NamedWeakness> weaknesses) {
        gate.require(NoticeAccess.SEND);
        var assessment = desk.result(id);
        gate.require(NoticeAccess.SEND, assessment.assessedBy(), ASSESSMENT_NOT_FOUND, id);
        requireKnown(assessment.scoreSheetId(), weaknesses);
        var today = Taipei.today(clock);
        var number = notices.of(List.of(assessment.id())).size() + 1;
        var time = times.of(assessment.agency(), today);
        var result = results.find(assessment.id()).orElseThrow();
        var notice = ResultNotice.of(result, number, documentNumber, today, time);
        notices.persist(notice);
        outbox.add(notice.noticed(weaknesses.size()));
        inside.fire(new NoticeSent(notice, weaknesses));
        return notice;
    }

    private void requireKnown(UUID sheet, List<NamedWeakness> weaknesses) {
        var known = library.published(sheet).sheet();
        var places = IntStream.range(0, weaknesses.size())
                .filter(at -> !weaknesses.get(at).criterion().isEmpty()
                        && known.find(weaknesses.get(at).criterion()).isEmpty())
                .mapToObj(at -> new FieldProblem("/improvements/" + at + "/criterion", "評分表沒有這一項"))
                .toList();
        if (!places.isEmpty()) {
            throw IMPROVEMENT_CRITERION_UNKNOWN.because("請修正標示的項目").at(places);
        }
    }
}
