package tw.servicequality.plan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Where a plan stands in its life and by which moves it came there. */
@Embeddable
class PlanLife {

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    @ElementCollection
    @CollectionTable(name = "plan_move", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanMove> moves = new ArrayList<>();

    void moveTo(PlanMove move) {
        if (!PlanStatus.MOVES.get(status).contains(move.status())) {
            throw PlanProblem.PLAN_MOVE_NOT_ALLOWED.because(status + " → " + move.status());
        }
        status = move.status();
        moves.add(move);
    }

    PlanStatus status() {
        return status;
    }

    List<PlanMove> moves() {
        return List.copyOf(moves);
    }
}
