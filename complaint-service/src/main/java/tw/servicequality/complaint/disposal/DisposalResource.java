package tw.servicequality.complaint.disposal;

import static tw.servicequality.complaint.disposal.DisposalProblem.DISPOSAL_NOT_FOUND;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.disposal.DisposalPreview.DisposalPreviewView;
import tw.servicequality.complaint.disposal.DisposalPreview.ErasableCaseView;
import tw.servicequality.complaint.disposal.DisposalRun.Place;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.time.Taipei;

/** 保存年限與定期銷毀 */
@Path("/api/v1/complaint-retention/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-retention", description = "個人資料之保存年限、銷毀試算與銷毀作業")
class DisposalResource {

    private final Gate gate;
    private final DisposalPreview preview;
    private final OrderDisposal order;
    private final DisposalRuns runs;
    private final Clock clock;

    DisposalResource(Gate gate, DisposalPreview preview, OrderDisposal order, DisposalRuns runs, Clock clock) {
        this.gate = gate;
        this.preview = preview;
        this.order = order;
        this.runs = runs;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "previewDisposal", summary = "銷毀試算", description = "依保存年限區分表，各類已辦結案件之件數，及今日得刪除者；不刪除任何資料。")
    @APIResponse(responseCode = "200", description = "試算")
    @APIResponse(responseCode = "404", description = "非本機關及所屬機關")
    public DisposalPreviewView preview(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency) {
        gate.require(DisposalAccess.READ, agency, DISPOSAL_NOT_FOUND, agency);
        return preview.of(agency, Taipei.today(clock));
    }

    @GET
    @Path("/erasable")
    @Operation(operationId = "listErasable", summary = "得刪除之案件", description = "保存期限已滿者，先辦結者在前。")
    @APIResponseSchema(value = ErasableView.class, responseCode = "200", responseDescription = "一頁案件")
    public Response erasable(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "每頁筆數 1–200，預設 50") @QueryParam("limit") String limit,
            @Parameter(description = "次頁游標，取自 next") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        gate.require(DisposalAccess.READ, agency, DISPOSAL_NOT_FOUND, agency);
        var page = preview.erasable(agency, Taipei.today(clock), Place.read(cursor), Limit.of(limit));
        return Answer.page(page, uri);
    }

    @GET
    @Path("/runs")
    @Operation(operationId = "listDisposalRuns", summary = "銷毀作業", description = "最近 50 次，新者在前。")
    @APIResponse(responseCode = "200", description = "銷毀作業及其進度")
    public DisposalRunsView runs(@Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency) {
        gate.require(DisposalAccess.READ, agency, DISPOSAL_NOT_FOUND, agency);
        return new DisposalRunsView(
                runs.of(agency).stream().map(DisposalRunView::of).toList());
    }

    @GET
    @Path("/runs/{runId}")
    @Operation(operationId = "getDisposalRun", summary = "查看銷毀作業", description = "進度與結果。")
    @APIResponse(responseCode = "200", description = "銷毀作業")
    @APIResponse(responseCode = "404", description = "查無此作業")
    public DisposalRunView run(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "作業編號") @PathParam("runId") String runId) {
        gate.require(DisposalAccess.READ, agency, DISPOSAL_NOT_FOUND, agency);
        return id(runId)
                .flatMap(id -> runs.find(agency, id))
                .map(DisposalRunView::of)
                .orElseThrow(() -> DisposalProblem.DISPOSAL_RUN_NOT_FOUND.because(runId));
    }

    @POST
    @Path("/runs")
    @Idempotent
    @Operation(operationId = "orderDisposal", summary = "核定銷毀", description = "刪除今日保存期限已滿之個人資料；逐批進行，中斷後自原處續行。不可復原。")
    @APIResponse(responseCode = "409", description = "本機關已有銷毀作業進行中")
    @APIResponseSchema(value = DisposalRunView.class, responseCode = "201", responseDescription = "進行中的作業")
    public Response order(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @NotNull @Valid DisposalOrder asked) {
        gate.require(DisposalAccess.ORDER, agency, DISPOSAL_NOT_FOUND, agency);
        var run = order.order(agency, asked.reason(), clock.instant());
        return Answer.created(
                "/api/v1/complaint-retention/" + agency + "/runs/" + run.runId(), DisposalRunView.of(run), 0);
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    @Schema(description = "核定銷毀")
    record DisposalOrder(
            @Schema(description = "核定依據，不得含有個人資料", examples = "民國110年檔案銷毀目錄核定") @NotBlank @Size(max = 500) @PlainText
            String reason) {}

    @Schema(description = "機關的銷毀作業")
    record DisposalRunsView(List<DisposalRunView> items) {}

    /** For the document only: a page of cases. */
    @Schema(description = "一頁得刪除之案件")
    record ErasableView(List<ErasableCaseView> items, Optional<String> next) {}
}
