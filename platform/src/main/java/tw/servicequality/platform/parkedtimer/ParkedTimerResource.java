package tw.servicequality.platform.parkedtimer;

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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.http.ServiceName;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/operations/{service}/parked-timers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "維運：無法處理而暫存的事件與定時工作")
class ParkedTimerResource {

    private final ServiceName service;
    private final Gate gate;
    private final ParkedTimers timers;
    private final ReviveTimer revival;

    ParkedTimerResource(ServiceName service, Gate gate, ParkedTimers timers, ReviveTimer revival) {
        this.service = service;
        this.gate = gate;
        this.timers = timers;
        this.revival = revival;
    }

    @GET
    @Operation(operationId = "listParkedTimers", summary = "列出暫存的定時工作")
    @APIResponseSchema(value = ParkedTimerPage.class, responseDescription = "一頁暫存的定時工作")
    public Response list(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        service.require(name);
        gate.require(ParkedTimerAccess.READ);
        var size = Limit.of(limit);
        var after = Cursor.read(cursor);
        var found = timers.after(after.text(0, ""), after.text(1, ""), size + 1);
        var page = Page.of(
                found, size, timer -> Cursor.of(timer.id().subject(), timer.id().kind()));
        return Answer.page(page.map(ParkedTimerView::of), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getParkedTimer", summary = "查看暫存的定時工作")
    @APIResponseSchema(value = ParkedTimerView.class, responseDescription = "暫存的定時工作")
    public Response get(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存定時工作的編號") String id) {
        service.require(name);
        gate.require(ParkedTimerAccess.READ);
        var timer = timers.get(TimerId.read(id));
        return Answer.of(ParkedTimerView.of(timer), timer.version());
    }

    @PUT
    @Path("/{id}/revival")
    @Operation(operationId = "reviveParkedTimer", summary = "恢復暫存的定時工作，立即再試")
    public ParkedTimerRevival revive(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存定時工作的編號") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        service.require(name);
        gate.require(ParkedTimerAccess.REVIVE);
        return new ParkedTimerRevival(id, revival.revive(TimerId.read(id), ifMatch));
    }

    /** How a page looks on the wire, for the API document. */
    record ParkedTimerPage(List<ParkedTimerView> items, String next) {}

    record ParkedTimerRevival(
            String id, @Schema(description = "恢復的時刻") Instant revivedAt) {}

    record ParkedTimerView(
            String id,
            @Schema(description = "定時工作的種類") String kind,
            @Schema(description = "定時工作的對象") String subject,
            @Schema(description = "原定時刻") Instant dueAt,
            @Schema(description = "已失敗次數") int attempts,
            @Schema(description = "最近一次失敗的原因") String lastFailure,
            Instant parkedAt) {

        static ParkedTimerView of(ParkedTimer timer) {
            return new ParkedTimerView(
                    timer.id().text(),
                    timer.id().kind(),
                    timer.id().subject(),
                    timer.dueAt(),
                    timer.attempts(),
                    timer.lastFailure(),
                    timer.parkedAt());
        }
    }
}
