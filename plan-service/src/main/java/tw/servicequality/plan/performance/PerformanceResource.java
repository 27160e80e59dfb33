package tw.servicequality.plan.performance;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.performance.PerformanceDesk.Reading;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/plans/{planId}/performance-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "performance-reports", description = "績效總報告（附錄2）")
class PerformanceResource {

    private final PerformanceDesk desk;
    private final Handout handout;

    PerformanceResource(PerformanceDesk desk, Handout handout) {
        this.desk = desk;
        this.handout = handout;
    }

    @POST
    @Idempotent
    @Operation(operationId = "beginPerformanceReport", summary = "開始撰擬績效總報告")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "201", responseDescription = "撰擬中")
    @APIResponse(responseCode = "409", description = "計畫尚未公布，或已有報告")
    public Response begin(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid PerformanceBeginning beginning) {
        var report = desk.begin(planId, beginning.cutOff);
        var view = PerformanceView.of(desk.read(planId));
        return Answer.created("/api/v1/plans/" + planId + "/performance-report", view, report.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "getPerformanceReport", summary = "查詢績效總報告；已提報者公開")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "200", responseDescription = "績效總報告")
    public Response get(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        return answer(desk.read(planId));
    }

    @PUT
    @Operation(operationId = "writePerformanceReport", summary = "撰寫績效總報告；與格式不符之處列出而不拒絕")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "200", responseDescription = "已保存")
    @APIResponse(responseCode = "409", description = "已提報，不得變更")
    public Response write(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PerformanceWriting writing) {
        return answer(desk.write(planId, ifMatch, writing.cutOff, writing.content));
    }

    @PUT
    @Path("/issuance")
    @Operation(
            operationId = "issuePerformanceReport",
            summary = "提報績效總報告（首長）",
            description = "須符合規定之標題、事例數、量化及檢討，並以產製之 PDF 計頁不超過上限。")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "200", responseDescription = "已提報")
    @APIResponse(responseCode = "422", description = "與規定格式不符，或超過頁數")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF 以計頁")
    public Response issue(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch) {
        desk.issue(planId, ifMatch);
        return answer(desk.read(planId));
    }

    @GET
    @Path("/document")
    @PermitAll
    @Produces({Handout.ODT, Handout.PDF})
    @Operation(operationId = "printPerformanceReport", summary = "產製績效總報告（ODT 或 PDF）；撰擬中者供機關預覽")
    @APIResponse(responseCode = "200", description = "文件")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response document(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @QueryParam("format") @Parameter(description = "odt（預設）或 pdf", example = "odt") String format) {
        var text = desk.read(planId).text();
        return handout.of(text, format, text.title());
    }

    private static Response answer(Reading reading) {
        return Answer.of(PerformanceView.of(reading), reading.report().version());
    }

    @Schema(description = "開始撰擬")
    record PerformanceBeginning(
            @NotNull @Schema(description = "資料截止時間", examples = "2016-12-31")
            LocalDate cutOff) {}

    @Schema(description = "撰寫內容")
    record PerformanceWriting(
            @NotNull @Schema(description = "資料截止時間", examples = "2016-12-31")
            LocalDate cutOff,

            @NotNull @Valid ReportContent content) {}
}
