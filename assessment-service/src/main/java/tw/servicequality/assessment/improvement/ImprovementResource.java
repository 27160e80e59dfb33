package tw.servicequality.assessment.improvement;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.time.Taipei;

@Path("/api/v1/improvements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "improvements")
class ImprovementResource {

    private static final LocalDate EARLIEST = LocalDate.of(1912, 1, 1);

    private final Improvements improvements;
    private final ImprovementDesk desk;
    private final Gate gate;
    private final Clock clock;

    ImprovementResource(Improvements improvements, ImprovementDesk desk, Gate gate, Clock clock) {
        this.improvements = improvements;
        this.desk = desk;
        this.gate = gate;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listImprovements", summary = "列出改善事項（本機關、所屬及所考核者），依期限排序")
    @APIResponseSchema(ImprovementPage.class)
    public Response list(
            @QueryParam("status") @Parameter(description = "OPEN、REPORTED、RETURNED 或 CLOSED；未填則全部", example = "OPEN")
                    String status,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var within = gate.visible(ImprovementAccess.READ);
        var size = Limit.of(limit);
        var last = Cursor.read(cursor);
        var found = improvements.after(within, wanted(status), last.day(0, EARLIEST), last.id(1), size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.dueOn(), one.id()));
        var today = Taipei.today(clock);
        return Answer.page(page.map(one -> ImprovementView.of(one, today)), uri);
    }

    @GET
    @Path("/{improvementId}")
    @Operation(operationId = "getImprovement", summary = "查看改善事項")
    @APIResponseSchema(ImprovementView.class)
    public Response get(@PathParam("improvementId") @Parameter(description = "改善事項識別碼") String id) {
        return answer(desk.readable(id));
    }

    @PUT
    @Transactional
    @Path("/{improvementId}/owner")
    @Operation(operationId = "assignImprovement", summary = "指定改善事項之承辦單位")
    @APIResponseSchema(value = ImprovementView.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "受考核機關沒有這個單位")
    public Response assign(
            @PathParam("improvementId") @Parameter(description = "改善事項識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ImprovementOwner owner) {
        return answer(desk.assign(id, ifMatch, owner.unit()));
    }

    @PUT
    @Transactional
    @Path("/{improvementId}/report")
    @Operation(operationId = "reportImprovement", summary = "提報改善情形；退回者得再提報")
    @APIResponseSchema(value = ImprovementView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "目前的狀態不允許")
    public Response report(
            @PathParam("improvementId") @Parameter(description = "改善事項識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ImprovementReport report) {
        return answer(desk.report(id, ifMatch, report.text()));
    }

    @PUT
    @Transactional
    @Path("/{improvementId}/return")
    @Operation(operationId = "returnImprovement", summary = "退回改善情形，請續予改善")
    @APIResponseSchema(value = ImprovementView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "目前的狀態不允許")
    public Response giveBack(
            @PathParam("improvementId") @Parameter(description = "改善事項識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ImprovementOpinion opinion) {
        return answer(desk.giveBack(id, ifMatch, opinion.text()));
    }

    @PUT
    @Transactional
    @Path("/{improvementId}/closure")
    @Operation(operationId = "closeImprovement", summary = "同意改善情形，結案")
    @APIResponseSchema(value = ImprovementView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "目前的狀態不允許")
    public Response close(
            @PathParam("improvementId") @Parameter(description = "改善事項識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ImprovementOpinion opinion) {
        return answer(desk.close(id, ifMatch, opinion.text()));
    }

    private Response answer(Improvement improvement) {
        return Answer.of(ImprovementView.of(improvement, Taipei.today(clock)), improvement.version());
    }

    private static EnumSet<ImprovementStatus> wanted(String status) {
        if (status == null || status.isEmpty()) {
            return EnumSet.allOf(ImprovementStatus.class);
        }
        try {
            return EnumSet.of(ImprovementStatus.valueOf(status));
        } catch (IllegalArgumentException unknown) {
            throw HttpProblem.INVALID_INPUT.because("沒有這種狀態").at("?status");
        }
    }

    record ImprovementPage(List<ImprovementView> items, String next) {}

    @Schema(description = "承辦單位")
    record ImprovementOwner(
            @NotBlank @Size(max = 50) @Schema(description = "單位代碼", examples = "SEC")
            String unit) {}

    @Schema(description = "改善情形")
    record ImprovementReport(
            @NotBlank @Size(max = 4_000) @Schema(description = "改善辦理情形", examples = "服務台及樓層標示已加設英文")
            String text) {}

    @Schema(description = "考核機關意見")
    record ImprovementOpinion(
            @NotBlank @Size(max = 2_000) @Schema(description = "意見", examples = "請補附照片")
            String text) {}
}
