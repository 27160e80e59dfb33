package tw.servicequality.plan.publication;

import static tw.servicequality.plan.publication.PublicationProblem.PUBLICATION_PLAN_NOT_PUBLIC;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import tw.servicequality.plan.attainment.Attainments;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.plan.plan.PlanStatus;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.problem.HttpProblem;

/** 公開成果、撤下成果 */
@ApplicationScoped
class PublishResults {

    private static final Set<PlanStatus> PUBLIC = Set.of(PlanStatus.PUBLISHED, PlanStatus.CLOSED);

    private final PlanLibrary library;
    private final Attainments attainments;
    private final Publications publications;
    private final Gate gate;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    PublishResults(
            PlanLibrary library,
            Attainments attainments,
            Publications publications,
            Gate gate,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.library = library;
        this.attainments = attainments;
        this.publications = publications;
        this.gate = gate;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What stands today; numbered from 1, and two at once cannot have the same number. */
    @Transactional
    Publication publish(String planId, String note) {
        var plan = open(planId);
        if (!PUBLIC.contains(plan.status())) {
            throw PUBLICATION_PLAN_NOT_PUBLIC.because(plan.status().name());
        }
        var number = publications.of(plan.planId()).size() + 1;
        var results = withoutReports(attainments.of(plan.planId()));
        var publication = Publication.of(plan.planId(), plan.agency(), number, results, note, LocalDate.now(clock));
        publications.persist(publication);
        outbox.add(publication.published());
        return publication;
    }

    @Transactional
    Publication withdraw(String planId, String number, String ifMatch, String reason) {
        var publication = publications.get(open(planId).planId(), number);
        IfMatch.require(ifMatch, publication.version());
        outbox.add(publication.withdraw(reason, LocalDate.now(clock)));
        return publication;
    }

    private KnownPlan open(String planId) {
        gate.require(PublicationAccess.PUBLISH);
        var plan = library.get(planId);
        gate.require(PublicationAccess.PUBLISH, plan.agency(), HttpProblem.FORBIDDEN, "此操作不屬於呼叫者的機關");
        return plan;
    }

    /** The described fields and no other: which unit reported what stays inside. */
    private ArrayNode withoutReports(JsonNode rows) {
        var results = json.createArrayNode();
        rows.forEach(row -> {
            var kept = results.addObject();
            OpenDataField.all().forEach(field -> kept.set(field.wire(), row.get(field.wire())));
        });
        return results;
    }
}
