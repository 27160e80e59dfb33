package tw.servicequality.assessment.panel;

import static tw.servicequality.assessment.panel.PanelProblem.ASSESSOR_NOT_SEATED;
import static tw.servicequality.assessment.panel.PanelProblem.ASSESSOR_RECUSED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The seats of all panels. An assessment without any may be scored by every assessor of the assessing agency. */
@ApplicationScoped
public class Panels implements PanacheRepositoryBase<PanelSeat, UUID> {

    /** All that ever had a seat, in order of their agency and name. */
    public List<PanelSeat> of(UUID assessment) {
        return list("assessmentId = ?1 order by agency, assessor", assessment);
    }

    public List<PanelSeat> seated(UUID assessment) {
        return of(assessment).stream().filter(PanelSeat::isSeated).toList();
    }

    /** The assessments in which he is seated, or recused. */
    public Set<UUID> assessmentsOf(String assessor, SeatStatus status) {
        return list("assessor = ?1 and status = ?2", assessor, status).stream()
                .map(PanelSeat::assessmentId)
                .collect(Collectors.toSet());
    }

    /** Refuses who is recused, and who is not seated where others are. */
    public void requireMayScore(UUID assessment, String assessor) {
        var seats = of(assessment);
        if (isAmong(seats, assessor, PanelSeat::isRecused)) {
            throw ASSESSOR_RECUSED.because(assessment.toString());
        }
        var anybody = seats.stream().noneMatch(PanelSeat::isSeated);
        if (!anybody && !isAmong(seats, assessor, PanelSeat::isSeated)) {
            throw ASSESSOR_NOT_SEATED.because(assessment.toString());
        }
    }

    /** Refuses who declared an interest, in whatever part he comes. */
    public void requireNotRecused(UUID assessment, String person) {
        find(assessment, person).filter(PanelSeat::isRecused).ifPresent(seat -> {
            throw ASSESSOR_RECUSED.because(assessment.toString());
        });
    }

    /** Refuses who has no seat, and who has said that he is done. */
    public void requireScoring(UUID assessment, String assessor) {
        seat(assessment, assessor).requireScoring();
    }

    /** 完成評分; refuses who is not seated. */
    public void complete(UUID assessment, String assessor, Instant now) {
        seat(assessment, assessor).complete(now);
    }

    /** Seats these and no others; who was seated and is not named is replaced. */
    public void seat(UUID assessment, List<Member> members) {
        var named = members.stream().map(Member::assessor).collect(Collectors.toSet());
        seated(assessment).stream()
                .filter(seat -> !named.contains(seat.assessor()))
                .forEach(PanelSeat::replace);
        for (var member : members) {
            find(assessment, member.assessor())
                    .ifPresentOrElse(PanelSeat::seat, () -> persist(PanelSeat.of(assessment, member)));
        }
    }

    /** 聲明迴避, whether seated or not: from now on he is treated as one of the subject's side. */
    public void recuse(UUID assessment, Member member, String why) {
        var seat = find(assessment, member.assessor()).orElseGet(() -> {
            var fresh = PanelSeat.of(assessment, member);
            persist(fresh);
            return fresh;
        });
        seat.recuse(why);
    }

    private PanelSeat seat(UUID assessment, String assessor) {
        return find(assessment, assessor)
                .filter(PanelSeat::isSeated)
                .orElseThrow(() -> ASSESSOR_NOT_SEATED.because(assessment.toString()));
    }

    private Optional<PanelSeat> find(UUID assessment, String assessor) {
        return find("assessmentId = ?1 and assessor = ?2", assessment, assessor).firstResultOptional();
    }

    private static boolean isAmong(List<PanelSeat> seats, String assessor, Predicate<PanelSeat> which) {
        return seats.stream().filter(seat -> seat.assessor().equals(assessor)).anyMatch(which);
    }
}
