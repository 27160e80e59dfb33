package tw.servicequality.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
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

@Path("/api/v1/operations/{service}/parked-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "維運：無法處理而暫存的事件與定時工作")
class ParkedMessageResource {

    private final ServiceName service;
    private final Gate gate;
    private final ParkedMessages messages;
    private final SettleParkedMessage settle;

    ParkedMessageResource(ServiceName service, Gate gate, ParkedMessages messages, SettleParkedMessage settle) {
        this.service = service;
        this.gate = gate;
        this.messages = messages;
        this.settle = settle;
    }

    @GET
    @Operation(operationId = "listParkedMessages", summary = "列出暫存的事件")
    @APIResponseSchema(value = ParkedMessagePage.class, responseDescription = "一頁暫存的事件")
    public Response list(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @QueryParam("status") @Parameter(description = "狀態") @DefaultValue("PARKED") ParkedStatus status,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        service.require(name);
        gate.require(ParkedMessageAccess.READ);
        var size = Limit.of(limit);
        var found = messages.after(status, Cursor.read(cursor).number(0), size + 1);
        var page = Page.of(found, size, message -> Cursor.of(message.id())).map(ParkedMessageView::of);
        return Answer.page(page, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getParkedMessage", summary = "查看暫存的事件")
    @APIResponseSchema(value = ParkedMessageView.class, responseDescription = "暫存的事件")
    public Response get(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存事件的編號", example = "1") long id) {
        service.require(name);
        gate.require(ParkedMessageAccess.READ);
        return answer(messages.get(id));
    }

    @PUT
    @Path("/{id}/repair")
    @Operation(operationId = "repairParkedMessage", summary = "修正事件內容（原內容保留）")
    @APIResponseSchema(value = ParkedMessageView.class, responseDescription = "暫存的事件")
    public Response repair(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存事件的編號", example = "1") long id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ParkedMessageRepair repair) {
        service.require(name);
        gate.require(ParkedMessageAccess.SETTLE);
        return answer(settle.repair(id, repair.data(), repair.reason(), ifMatch));
    }

    @PUT
    @Path("/{id}/replay")
    @Operation(operationId = "replayParkedMessage", summary = "重新處理事件")
    @APIResponseSchema(value = ParkedMessageView.class, responseDescription = "暫存的事件")
    public Response replay(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存事件的編號", example = "1") long id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        service.require(name);
        gate.require(ParkedMessageAccess.SETTLE);
        return answer(settle.replay(id, ifMatch));
    }

    @PUT
    @Path("/{id}/discard")
    @Operation(operationId = "discardParkedMessage", summary = "放棄處理事件（須敘明理由）")
    @APIResponseSchema(value = ParkedMessageView.class, responseDescription = "暫存的事件")
    public Response discard(
            @PathParam("service") @Parameter(description = "服務名稱，例如 plan", example = "plan") String name,
            @PathParam("id") @Parameter(description = "暫存事件的編號", example = "1") long id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ParkedMessageDiscard discard) {
        service.require(name);
        gate.require(ParkedMessageAccess.SETTLE);
        return answer(settle.discard(id, discard.reason(), ifMatch));
    }

    private static Response answer(ParkedMessage message) {
        return Answer.of(ParkedMessageView.of(message), message.version());
    }

    record ParkedMessageRepair(
            @NotNull @Schema(description = "修正後的事件資料") JsonNode data,
            @NotBlank @Schema(description = "理由") String reason) {}

    record ParkedMessageDiscard(
            @NotBlank @Schema(description = "理由") String reason) {}

    /** How a page looks on the wire, for the API document. */
    record ParkedMessagePage(List<ParkedMessageView> items, String next) {}

    record ParkedMessageView(
            long id,
            UUID eventId,
            String topic,
            String type,
            String subject,
            long sequence,
            Instant time,
            String source,
            String data,
            String repaired,
            String reason,
            ParkedStatus status,
            Instant parkedAt) {

        static ParkedMessageView of(ParkedMessage message) {
            var envelope = message.envelope();
            return new ParkedMessageView(
                    message.id(),
                    envelope.id(),
                    envelope.topic(),
                    envelope.type(),
                    envelope.subject(),
                    envelope.sequence(),
                    envelope.time(),
                    envelope.source(),
                    message.data(),
                    message.repaired().orElse(null),
                    message.reason(),
                    message.status(),
                    message.parkedAt());
        }
    }
}
