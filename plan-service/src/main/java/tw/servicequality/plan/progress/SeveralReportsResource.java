package tw.servicequality.plan.progress;

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

/** 彙整提報: a unit hands in its form with all that it has to say on a period, as for the self-check of June and December. */
@Path("/api/v1/plans/{planId}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class SeveralReportsResource {

    private final ReportSeveral report;

    SeveralReportsResource(ReportSeveral report) {
        this.report = report;
    }

    @POST
    @Idempotent
    @Operation(operationId = "reportSeveralProgress", summary = "一次提報多筆應辦期限之辦理情形；有一筆不受理者，全部不收")
    @APIResponseSchema(value = SeveralReported.class, responseCode = "200", responseDescription = "各筆提報，依所送次序")
    @APIResponse(responseCode = "409", description = "其中有目前狀態不受理提報者")
    public Response report(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId, @NotNull @Valid SeveralReports told) {
        return Response.ok(new SeveralReported(report.report(planId, told.reports)))
                .build();
    }

    @Schema(description = "多筆提報")
    record SeveralReports(
            @NotEmpty @Size(max = 500) @Schema(description = "各應辦期限之辦理情形，每一應辦期限一筆")
            List<@NotNull @Valid ReportOfOne> reports) {}

    @Schema(description = "其中一筆提報")
    record ReportOfOne(
            @NotNull @Schema(description = "應辦期限識別碼") UUID obligationId,

            @NotBlank @Size(max = 4000) @Schema(description = "辦理情形")
            String narrative,

            @NotNull @Size(max = 50) @Schema(description = "數量")
            List<@NotNull @Valid ReportedQuantity> quantities,

            @Size(max = 500) @Schema(description = "更正理由；首次提報免填", nullable = true)
            String reason) {

        ProgressReporting told() {
            return new ProgressReporting(narrative, quantities, reason);
        }
    }

    @Schema(description = "已收之提報")
    record SeveralReported(List<ReportNumber> reported) {}

    @Schema(description = "一筆提報之編號")
    record ReportNumber(
            @Schema(description = "應辦期限識別碼") UUID obligationId,
            @Schema(description = "第幾次提報") int number,
            @Schema(description = "是否逾期") boolean late) {}
}
