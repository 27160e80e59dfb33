package tw.servicequality.assessment.assignment;

import static tw.servicequality.assessment.assessment.AssessmentAccess.ASSIGN;
import static tw.servicequality.assessment.panel.PanelProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.assessment.ScoringMode;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.PanelProblem;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.panel.Recusal;
import tw.servicequality.platform.problem.FieldProblem;

/** 指派考核人員: names all who score from now on; who was seated and is not named is replaced. */
@ApplicationScoped
class AssignPanel {

    private final AssessmentDesk desk;
    private final Panels panels;
    private final Recusal recusal;
    private final PanelChange change;

    AssignPanel(AssessmentDesk desk, Panels panels, Recusal recusal, PanelChange change) {
        this.desk = desk;
        this.panels = panels;
        this.recusal = recusal;
        this.change = change;
    }

    @Transactional
    Assessment handle(String id, String ifMatch, List<Member> members) {
        var assessment = desk.toDirect(ASSIGN, id, ifMatch);
        if (assessment.isFinalized()) {
            throw PANEL_CLOSED.because(id);
        }
        requireAdmitted(assessment, members);
        panels.seat(assessment.id(), members);
        change.made("PanelAssigned", assessment, Map.of("seats", members.size()));
        return assessment;
    }

    private void requireAdmitted(Assessment assessment, List<Member> members) {
        if (assessment.scoring() == ScoringMode.BLIND_PAIR && members.size() != 2) {
            throw PANEL_SIZE.because("指派 " + members.size() + " 人").at("/assessors");
        }
        var seen = new HashSet<String>();
        refuse(ASSESSOR_REPEATED, members, member -> !seen.add(member.assessor()));
        refuse(
                ASSESSOR_HAS_INTEREST,
                members,
                member -> recusal.concerns(member, assessment.agency(), assessment.assessedBy()));
    }

    private static void refuse(PanelProblem problem, List<Member> members, Predicate<Member> broken) {
        var places = IntStream.range(0, members.size())
                .filter(index -> broken.test(members.get(index)))
                .mapToObj(index -> new FieldProblem("/assessors/" + index, problem.title()))
                .toList();
        if (!places.isEmpty()) {
            throw problem.because("請修正標示的人員").at(places);
        }
    }
}
