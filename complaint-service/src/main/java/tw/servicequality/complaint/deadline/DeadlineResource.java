package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_NOT_FOUND;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** 期限說明 */
@Path("/api/v1/complaints/{caseNumber}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines", description = "辦理期限及其依據")
class DeadlineResource {

    private final Gate gate;
    private final Deadlines deadlines;
    private final DeadlinePolicy policy;

    DeadlineResource(Gate gate, Deadlines deadlines, DeadlinePolicy policy) {
        this.gate = gate;
        this.deadlines = deadlines;
        this.policy = policy;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadlines", summary = "案件的各項期限", description = "含已判定及已解除者，依起算先後。")
    @APIResponse(responseCode = "200", description = "各項期限")
    @APIResponse(responseCode = "404", description = "查無此案件")
    public CaseDeadlinesView list(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        gate.require(DeadlineAccess.EXPLAIN);
        var number = CaseNumber.read(caseNumber, DEADLINE_NOT_FOUND).text();
        var found = deadlines.of(number);
        if (found.isEmpty()) {
            throw DEADLINE_NOT_FOUND.because(caseNumber);
        }
        gate.require(DeadlineAccess.EXPLAIN, found.getLast().agency(), DEADLINE_NOT_FOUND, caseNumber);
        return new CaseDeadlinesView(found.stream().map(DeadlineView::of).toList());
    }

    @GET
    @Path("/{clock}/explanation")
    @Transactional
    @Operation(operationId = "explainDeadline", summary = "逐日說明期限如何計算", description = "列出每一日是否計入、理由、法條、規則版本與日曆版本。")
    @APIResponse(responseCode = "200", description = "期限的逐日說明")
    @APIResponse(responseCode = "404", description = "查無此案件或期限")
    public DeadlineExplanation explain(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "期限種類", example = "FINAL_REPLY") @PathParam("clock") String clock,
            @Parameter(description = "第幾次起算；未指定則為最近一次", example = "1") @QueryParam("run") String run) {
        gate.require(DeadlineAccess.EXPLAIN);
        var number = CaseNumber.read(caseNumber, DEADLINE_NOT_FOUND).text();
        var deadline = run == null || run.isEmpty()
                ? deadlines.get(number, kind(clock))
                : deadlines.get(number, kind(clock), number(run));
        gate.require(DeadlineAccess.EXPLAIN, deadline.agency(), DEADLINE_NOT_FOUND, caseNumber + " " + clock);
        return policy.explain(deadline);
    }

    private static int number(String run) {
        if (!run.matches("[1-9][0-9]{0,3}")) {
            throw HttpProblem.INVALID_INPUT.because("run 應為正整數").at("?run");
        }
        return Integer.parseInt(run);
    }

    private static DeadlineClock kind(String clock) {
        for (var kind : DeadlineClock.values()) {
            if (kind.name().equals(clock)) {
                return kind;
            }
        }
        throw DEADLINE_NOT_FOUND.because("查無此種期限");
    }

    @Schema(description = "案件的各項期限")
    record CaseDeadlinesView(List<DeadlineView> items) {}
}
