package tw.servicequality.plan.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.commitment.CommittedDue;
import tw.servicequality.plan.plan.PlanLookup;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "應辦期限")
class PlanObligationResource {

    private final PlanLookup plans;
    private final RecordEvent record;
    private final PreviewObligations preview;
    private final Board board;

    PlanObligationResource(PlanLookup plans, RecordEvent record, PreviewObligations preview, Board board) {
        this.plans = plans;
        this.record = record;
        this.preview = preview;
        this.board = board;
    }

    @POST
    @Path("/triggering-events")
    @Idempotent
    @Operation(operationId = "recordTriggeringEvent", summary = "登錄起算期限之事件，如正面消息、收到成績")
    @APIResponseSchema(value = TriggeringEventView.class, responseCode = "201", responseDescription = "已登錄並產生應辦期限")
    public Response record(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid TriggeringEvent event) {
        var plan = plans.get(ObligationAccess.RECORD, planId);
        var happened = record.record(plan, event.event, event.happenedOn, event.note);
        return Response.status(Response.Status.CREATED)
                .entity(new TriggeringEventView(happened.id(), happened.event(), happened.happenedOn()))
                .build();
    }

    @POST
    @Path("/obligation-previews")
    @Idempotent
    @Operation(operationId = "previewObligations", summary = "試算：改變期限規則或日曆版本時，應辦期限將如何改變")
    @APIResponseSchema(value = Difference.class, responseCode = "200", responseDescription = "與目前之差異；不作任何變更")
    public Response preview(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId, @NotNull @Valid WhatIf whatIf) {
        return Response.ok(preview.preview(plans.get(ObligationAccess.READ, planId), whatIf))
                .build();
    }

    @POST
    @Path("/obligation-recomputations")
    @Idempotent
    @Operation(operationId = "recomputeObligations", summary = "依目前日曆及停止上班公告重算未結之應辦期限")
    @APIResponseSchema(value = Difference.class, responseCode = "200", responseDescription = "已套用之差異")
    public Response recompute(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId, Recomputation none) {
        return Response.ok(preview.apply(plans.get(ObligationAccess.MANAGE, planId)))
                .build();
    }

    @GET
    @Path("/obligation-board")
    @Operation(operationId = "readObligationBoard", summary = "各面向應辦期限之狀態與燈號")
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "看板")
    public Response board(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        return Response.ok(board.of(plans.get(ObligationAccess.READ, planId))).build();
    }

    @Schema(description = "起算期限之事件")
    record TriggeringEvent(
            @NotBlank @Size(max = 200) @Schema(description = "事件，與期限規則所用文字相同", examples = "正面消息")
            String event,

            @NotNull @Schema(description = "發生或收到之日") LocalDate happenedOn,

            @Size(max = 500) @Schema(description = "備註", nullable = true)
            String note) {}

    @Schema(description = "已登錄之事件")
    record TriggeringEventView(
            UUID eventId,
            @Schema(description = "事件") String event,
            @Schema(description = "發生或收到之日") LocalDate happenedOn) {}

    @Schema(description = "試算之假設")
    record WhatIf(
            @NotNull @Size(max = 500) @Schema(description = "改變期限之列管事項；空者不改規則")
            List<@NotNull @Valid ChangedDues> changes,

            @Size(max = 100) @Schema(description = "辦公日曆版本；null 為目前所知", nullable = true, examples = "known@2025-06-13")
            String calendar) {}

    @Schema(description = "假設之期限")
    record ChangedDues(
            @NotNull @Schema(description = "列管事項識別碼") UUID commitmentId,

            @NotNull @Size(max = 10) @Schema(description = "期限")
            List<@NotNull @Valid CommittedDue> dues) {}

    @Schema(description = "重算")
    record Recomputation() {}
}
