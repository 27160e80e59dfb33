package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_NOT_FOUND;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.platform.identity.Gate;

/** 期限說明 */
@Path("/api/v1/complaints/{caseNumber}/deadlines/{clock}/explanation")
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
    @Operation(operationId = "explainDeadline", summary = "逐日說明期限如何計算", description = "列出每一日是否計入、理由、法條、規則版本與日曆版本。")
    @APIResponse(responseCode = "200", description = "期限的逐日說明")
    @APIResponse(responseCode = "404", description = "查無此案件或期限")
    public DeadlineExplanation explain(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "期限種類", example = "FINAL_REPLY") @PathParam("clock") String clock) {
        gate.require(DeadlineAccess.EXPLAIN);
        var deadline =
                deadlines.get(CaseNumber.read(caseNumber, DEADLINE_NOT_FOUND).text(), kind(clock));
        gate.require(DeadlineAccess.EXPLAIN, deadline.agency(), DEADLINE_NOT_FOUND, caseNumber + " " + clock);
        return policy.explain(deadline);
    }

    private static DeadlineClock kind(String clock) {
        for (var kind : DeadlineClock.values()) {
            if (kind.name().equals(clock)) {
                return kind;
            }
        }
        throw DEADLINE_NOT_FOUND.because("查無此種期限");
    }
}
