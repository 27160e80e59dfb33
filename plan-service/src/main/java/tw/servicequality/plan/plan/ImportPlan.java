package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanProblem.PLAN_ALREADY_IMPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.document.PlanDocument.FindingCode;
import tw.servicequality.platform.outbox.Outbox;

/** 匯入計畫: the document and the rows made from it, all or nothing. */
@ApplicationScoped
class ImportPlan {

    private final Plans plans;
    private final PlanOutline outline;
    private final AgencyRegister register;
    private final Outbox outbox;
    private final Clock clock;

    ImportPlan(Plans plans, PlanOutline outline, AgencyRegister register, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.outline = outline;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Plan bring(String agency, PlanDocument document) {
        var findings = findings(register.name(agency), document);
        plans.reserve(agency, document.digest());
        plans.find(agency, document.digest()).ifPresent(existing -> {
            throw PLAN_ALREADY_IMPORTED.because(existing.id().toString());
        });
        var plan = Plan.of(agency, document, findings, clock.instant());
        plans.persistAndFlush(plan);
        outline.write(plan.id(), document);
        outbox.add(plan.imported(LocalDate.now(clock)));
        return plan;
    }

    private static List<PlanFinding> findings(String registeredName, PlanDocument document) {
        var findings = new ArrayList<PlanFinding>();
        document.findings().forEach(finding -> findings.add(PlanFinding.of(finding)));
        if (!document.agencyName().equals(registeredName)) {
            var text = "文件所載機關為「" + document.agencyName() + "」，登錄名稱為「" + registeredName + "」";
            findings.add(new PlanFinding(FindingCode.AGENCY_NAME_DIFFERS, "/agency", text));
        }
        return findings;
    }
}
