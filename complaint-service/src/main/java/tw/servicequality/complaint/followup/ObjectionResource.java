package tw.servicequality.complaint.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.tracking.ComplaintTracking;
import tw.servicequality.complaint.tracking.TrackedCase;
import tw.servicequality.platform.idempotency.Idempotent;

/** 陳情人對答復之意見 */
@Path("/api/v1/complaint-tracking/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
class ObjectionResource {

    private final TrackedCase tracked;
    private final ObjectToReply object;
    private final Clock clock;

    ObjectionResource(TrackedCase tracked, ObjectToReply object, Clock clock) {
        this.tracked = tracked;
        this.object = object;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "objectToReply",
            summary = "對答復表示意見",
            description = "已結案者，陳情人得敘明對答復不服之處；機關應於期限內二次答復，同一次結案以一次為限，其後之意見併予保存。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確")
    @APIResponse(responseCode = "409", description = "案件尚未答復結案")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201", responseDescription = "二次答復之期限與狀態")
    public Response object(@NotNull @Valid ComplaintObjection objection) {
        var complaint = tracked.open(
                objection.tracking().caseNumber(), objection.tracking().lookupCode());
        var followUp = object.object(complaint, objection.text(), clock.instant());
        return Response.status(Response.Status.CREATED).entity(followUp).build();
    }

    @Schema(description = "對答復之意見")
    record ComplaintObjection(
            @NotNull @Valid ComplaintTracking tracking,

            @Schema(description = "不服之處", examples = "圍籬仍未修復") @NotBlank @Size(max = 20_000) @PlainText
            String text) {

        @Override
        public String toString() {
            return "ComplaintObjection[…]";
        }
    }
}
