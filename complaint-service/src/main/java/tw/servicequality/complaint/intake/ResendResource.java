package tw.servicequality.complaint.intake;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 重寄確認信 */
@Path("/api/v1/complaint-tracking/confirmation-mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
class ResendResource {

    private final ResendConfirmation resend;

    ResendResource(ResendConfirmation resend) {
        this.resend = resend;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "resendConfirmation",
            summary = "重寄確認信",
            description = "案件待電子郵件確認且信箱相符者，重寄新的查詢碼，原查詢碼失效，至多三次；不論是否寄出，回覆相同。確認期限不因此延長。")
    @APIResponse(responseCode = "202", description = "已收到請求")
    public Response resend(@NotNull @Valid ConfirmationMail asked) {
        resend.resend(asked.caseNumber(), asked.email());
        return Response.accepted().build();
    }

    @Schema(description = "重寄確認信")
    record ConfirmationMail(
            @Schema(description = "案號", examples = "C105-000123") @NotBlank @Size(max = 100)
            String caseNumber,

            @Schema(description = "陳情時所留之電子郵件", examples = "a123@example.tw") @NotBlank @Size(max = 254)
            String email) {

        @Override
        public String toString() {
            return "ConfirmationMail[…]";
        }
    }
}
