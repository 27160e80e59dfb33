package tw.servicequality.complaint.followup;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.casefile.ComplaintText;
import tw.servicequality.platform.http.Answer;

/** 二次答復 */
@Path("/api/v1/complaints/{caseNumber}/second-reply")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
class SecondReplyResource {

    private final CaseDoor door;
    private final GiveSecondReply give;
    private final FollowUpDesk followUps;
    private final Clock clock;

    SecondReplyResource(CaseDoor door, GiveSecondReply give, FollowUpDesk followUps, Clock clock) {
        this.door = door;
        this.give = give;
        this.followUps = followUps;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getSecondReply", summary = "二次答復之狀態與期限", description = "最近一次結案者；答復內容在往來紀錄。")
    @APIResponse(responseCode = "404", description = "查無此案件，或無應二次答復之事由")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200", responseDescription = "二次答復；ETag 為案件版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer(door.open(ComplaintAccess.READ, caseNumber));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "giveSecondReply",
            summary = "二次答復",
            description = "對填覆不滿意或表示意見之陳情人再次答復並通知；二次答復期限於此判定。核定層級同答復。")
    @APIResponse(responseCode = "404", description = "查無此案件，或無應二次答復之事由")
    @APIResponse(responseCode = "409", description = "已二次答復，或案件已重啟")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200", responseDescription = "二次答復；ETag 為案件版本")
    public Response give(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ComplaintText text) {
        return answer(give.give(caseNumber, ifMatch, text.text(), clock.instant()));
    }

    private Response answer(Complaint complaint) {
        var followUp = followUps
                .of(complaint)
                .orElseThrow(() -> FollowUpProblem.FOLLOW_UP_NOT_FOUND.because(complaint.caseNumber()));
        return Answer.of(followUp, complaint.version());
    }
}
