package tw.servicequality.complaint.report;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.Gate;

/** 統計報告 */
@Path("/api/v1/complaint-reports/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-reports", description = "陳情案件統計月報與季分析")
class ReportResource {

    private final Gate gate;
    private final Reports reports;
    private final PrepareReport prepare;
    private final Clock clock;

    ReportResource(Gate gate, Reports reports, PrepareReport prepare, Clock clock) {
        this.gate = gate;
        this.reports = reports;
        this.prepare = prepare;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listComplaintReports", summary = "統計報告", description = "本機關及所屬機關之統計月報與季分析，近者在前。")
    @APIResponse(responseCode = "200", description = "統計報告")
    @APIResponse(responseCode = "404", description = "非本機關及所屬機關")
    public ReportsView list(@Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency) {
        gate.require(ReportAccess.READ, agency, ReportProblem.COMPLAINT_REPORT_NOT_FOUND, agency);
        return new ReportsView(reports.of(agency).stream().map(ReportView::of).toList());
    }

    @PUT
    @Path("/{period}")
    @Transactional
    @Operation(operationId = "generateComplaintReport", summary = "產製統計報告", description = "期間結束後方得產製；簽核前得重新產製，改進建議保留。")
    @APIResponse(responseCode = "409", description = "已簽核")
    @APIResponse(responseCode = "422", description = "期間尚未結束")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "統計報告；ETag 為其版本")
    public Response generate(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "月或季", example = "2016-03") @PathParam("period") String period) {
        gate.require(ReportAccess.PREPARE, agency, ReportProblem.COMPLAINT_REPORT_NOT_FOUND, agency);
        return answer(prepare.generate(agency, ReportPeriod.read(period), clock.instant()));
    }

    @PUT
    @Path("/{period}/recommendations")
    @Transactional
    @Operation(operationId = "recommendInReport", summary = "擬具改進建議", description = "簽核前得修改。")
    @APIResponse(responseCode = "409", description = "已簽核")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "統計報告")
    public Response recommend(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "月或季", example = "2016-03") @PathParam("period") String period,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportRecommendations recommendations) {
        gate.require(ReportAccess.PREPARE, agency, ReportProblem.COMPLAINT_REPORT_NOT_FOUND, agency);
        return answer(prepare.recommend(agency, ReportPeriod.read(period), ifMatch, recommendations.text()));
    }

    @PUT
    @Path("/{period}/signature")
    @Transactional
    @Operation(operationId = "signComplaintReport", summary = "簽核統計報告", description = "由機關首長簽核；簽核後不得變更。")
    @APIResponse(responseCode = "409", description = "已簽核，或尚無改進建議")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "統計報告")
    public Response sign(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "月或季", example = "2016-03") @PathParam("period") String period,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        gate.require(ReportAccess.SIGN, agency, ReportProblem.COMPLAINT_REPORT_NOT_FOUND, agency);
        return answer(prepare.sign(agency, ReportPeriod.read(period), ifMatch, clock.instant()));
    }

    private static Response answer(Report report) {
        return Answer.of(ReportView.of(report), report.version());
    }

    @Schema(description = "改進建議")
    record ReportRecommendations(
            @Schema(description = "內容", examples = "河川圍籬案件集中於三月，建議汛期前巡檢。") @NotBlank @Size(max = 20_000) @PlainText
            String text) {}

    @Schema(description = "機關的統計報告")
    record ReportsView(List<ReportView> items) {}
}
