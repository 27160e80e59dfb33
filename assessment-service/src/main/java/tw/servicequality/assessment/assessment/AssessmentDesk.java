package tw.servicequality.assessment.assessment;

import static tw.servicequality.assessment.assessment.AssessmentAccess.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.assessment.panel.SeatStatus;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.identity.Gate;

/**
 * Hands out assessments to those who may have them. What a caller may not know of is «not found», in the same words as what does
 * not exist.
 */
@ApplicationScoped
public class AssessmentDesk {

    private static final UUID NOTHING = new UUID(0, 0);

    private final Assessments assessments;
    private final Panels panels;
    private final Gate gate;
    private final Callers callers;

    AssessmentDesk(Assessments assessments, Panels panels, Gate gate, Callers callers) {
        this.assessments = assessments;
        this.panels = panels;
        this.gate = gate;
        this.callers = callers;
    }

    /** An assessment that the caller may read. */
    public Assessment readable(String id) {
        return assessments.get(id, sight());
    }

    /** A finalised assessment that the caller may read; ASSESSMENT_NOT_FINALIZED before. */
    public Assessment result(String id) {
        var assessment = readable(id);
        assessment.requireFinalized();
        return assessment;
    }

    /** An assessment that the caller's agency makes, or that he is seated for, and that he works on as its assessor. */
    public Assessment assessable(String id) {
        gate.require(ASSESS);
        var assessment = assessments.get(id, mine(ASSESS));
        panels.requireMayScore(assessment.id(), callers.current().subject());
        return assessment;
    }

    /** As {@link #assessable}, to be changed, at the version he has seen; nobody else changes it meanwhile. */
    public Assessment toAssess(String id, String ifMatch) {
        var assessment = toScore(id);
        IfMatch.require(ifMatch, assessment.version());
        return assessment;
    }

    /** As {@link #toAssess}, whatever version he has seen: what he changes has a version of its own. */
    public Assessment toScore(String id) {
        gate.require(ASSESS);
        var assessment = assessments.hold(id, mine(ASSESS));
        panels.requireMayScore(assessment.id(), callers.current().subject());
        return assessment;
    }

    /** As {@link #toAssess}, for an assessor who steps back, seated or not. */
    public Assessment toRecuse(String id, String ifMatch) {
        gate.require(ASSESS);
        var assessment = assessments.hold(id, mine(ASSESS));
        IfMatch.require(ifMatch, assessment.version());
        return assessment;
    }

    /** An assessment of which the caller may see what the assessing side sees. */
    public Assessment ofAssessing(String id) {
        gate.require(READ_AS_ASSESSING);
        var within = gate.visible(READ_AS_ASSESSING);
        return assessments.get(id, new Sight("", within, none(), seats(SeatStatus.SEATED), seats(SeatStatus.RECUSED)));
    }

    /** An assessment that the caller's agency makes, for those who direct it there, at the version he has seen. */
    public Assessment toDirect(AssessmentAccess access, String id, String ifMatch) {
        var assessment = toDirect(access, id);
        IfMatch.require(ifMatch, assessment.version());
        return assessment;
    }

    /** As above, whatever version he has seen: what he changes has a version of its own. */
    public Assessment toDirect(AssessmentAccess access, String id) {
        gate.require(access);
        var assessment = assessments.hold(id, mine(access));
        panels.requireNotRecused(assessment.id(), callers.current().subject());
        return assessment;
    }

    /** A finalised assessment of the caller's own agency, which he speaks for. */
    public Assessment ofSubject(String id) {
        gate.require(APPEAL);
        var assessment = assessments.hold(id, new Sight("", none(), gate.visible(APPEAL), nothing(), nothing()));
        assessment.requireFinalized();
        return assessment;
    }

    /** Those of the round that the caller may see. */
    public List<Assessment> ofRound(UUID round) {
        var sight = sight();
        return assessments.ofRound(round).stream().filter(sight::sees).toList();
    }

    Sight sight() {
        gate.require(READ);
        return new Sight(
                callers.current().subject(),
                reach(READ_AS_ASSESSING),
                reach(READ_AS_SUBJECT),
                seats(SeatStatus.SEATED),
                seats(SeatStatus.RECUSED));
    }

    /** The assessments that are the caller's own agency's to make; of those that he is recused from, what everybody may know there. */
    private Sight mine(AssessmentAccess access) {
        var seated = access == ASSESS ? seats(SeatStatus.SEATED) : nothing();
        return new Sight(callers.current().subject(), gate.visible(access), none(), seated, hidden());
    }

    /** Those that he is recused from and that are not announced: there he is not even told that he may not. */
    private Set<UUID> hidden() {
        var recused = seats(SeatStatus.RECUSED);
        assessments
                .list("assessmentId in ?1 and status <> 'UNANNOUNCED'", recused)
                .forEach(one -> recused.remove(one.id()));
        return recused;
    }

    private Set<UUID> seats(SeatStatus status) {
        var seats = new HashSet<>(panels.assessmentsOf(callers.current().subject(), status));
        seats.add(NOTHING);
        return seats;
    }

    private static Set<UUID> nothing() {
        return Set.of(NOTHING);
    }

    private static Set<String> none() {
        return Set.of("");
    }

    private Set<String> reach(AssessmentAccess access) {
        return callers.current().hasAnyOf(access.roles()) ? gate.visible(access) : none();
    }
}
