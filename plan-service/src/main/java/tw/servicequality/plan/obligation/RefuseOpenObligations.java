package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.plan.plan.PlanClosing;

/** 結案前之檢視: a year does not end while somebody still waits for a report of it; what will not be done is waived, with a reason. */
@ApplicationScoped
class RefuseOpenObligations {

    private final Obligations obligations;

    RefuseOpenObligations(Obligations obligations) {
        this.obligations = obligations;
    }

    void on(@Observes PlanClosing closing) {
        var open = obligations.open(closing.plan().id());
        if (open > 0) {
            throw ObligationProblem.OBLIGATIONS_OPEN.because("%d 筆，請見 /api/v1/obligations?plan=%s&open=true"
                    .formatted(open, closing.plan().id()));
        }
    }
}
