package tw.servicequality.plan.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.idempotency.Idempotent;

/** What is left open at the end of a year is seldom one alone. */
@Path("/api/v1/plans/{planId}/obligation-waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "應辦期限")
class SeveralWaiversResource {

    private final WaiveObligation waive;

    SeveralWaiversResource(WaiveObligation waive) {
        this.waive = waive;
    }

    @POST
    @Idempotent
    @Operation(operationId = "waiveObligations", summary = "一次免辦多筆應辦期限，並記明理由；有一筆不得免辦者，全部不辦")
    @APIResponseSchema(value = WaivedObligations.class, responseCode = "200", responseDescription = "已免辦之各筆")
    @APIResponse(responseCode = "409", description = "其中有目前狀態不得免辦者")
    public Response waive(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid SeveralWaivers waivers) {
        waive.waiveAll(planId, waivers.obligations, waivers.reason);
        return Response.ok(new WaivedObligations(waivers.obligations)).build();
    }

    @Schema(description = "多筆免辦")
    record SeveralWaivers(
            @NotEmpty @Size(max = 500) @Schema(description = "應辦期限識別碼")
            List<@NotNull UUID> obligations,

            @NotBlank @Size(max = 1000) @Schema(description = "理由")
            String reason) {}

    @Schema(description = "已免辦之應辦期限")
    record WaivedObligations(
            @Schema(description = "應辦期限識別碼") List<UUID> waived) {}
}
