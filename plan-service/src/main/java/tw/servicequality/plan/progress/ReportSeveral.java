package tw.servicequality.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.plan.progress.SeveralReportsResource.ReportNumber;
import tw.servicequality.plan.progress.SeveralReportsResource.ReportOfOne;
import tw.servicequality.platform.problem.ProblemException;

/** 彙整提報: all of them or none. */
@ApplicationScoped
class ReportSeveral {

    private final PlanLookup plans;
    private final ReportProgress report;

    ReportSeveral(PlanLookup plans, ReportProgress report) {
        this.plans = plans;
        this.report = report;
    }

    /** In the order of their ids, so that two who hand in the same do not wait for each other; answered in the order told. */
    @Transactional
    List<ReportNumber> report(String planId, List<ReportOfOne> told) {
        var plan = plans.get(ProgressAccess.REPORT, planId).id().toString();
        var made = new ReportNumber[told.size()];
        IntStream.range(0, made.length)
                .boxed()
                .sorted(Comparator.comparing(at -> told.get(at).obligationId()))
                .forEach(at -> made[at] = report(plan, told.get(at), "/reports/" + at));
        return List.of(made);
    }

    private ReportNumber report(String plan, ReportOfOne one, String pointer) {
        try {
            var made = report.report(plan, one.obligationId().toString(), one.told());
            return new ReportNumber(one.obligationId(), made.number(), made.isLate());
        } catch (ProblemException refused) {
            throw refused.at(pointer);
        }
    }
}
