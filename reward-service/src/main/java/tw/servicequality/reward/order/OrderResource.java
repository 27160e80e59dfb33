package tw.servicequality.reward.order;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.order.OrderView.OrderPage;
import tw.servicequality.reward.order.OrderView.SummaryView;

@Path("/api/v1/reward-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-orders", description = "獎懲令")
class OrderResource {

    private final Gate gate;
    private final RevokeOrder revoke;
    private final RewardOrders orders;
    private final ShowOrder show;

    OrderResource(Gate gate, RevokeOrder revoke, RewardOrders orders, ShowOrder show) {
        this.gate = gate;
        this.revoke = revoke;
        this.orders = orders;
        this.show = show;
    }

    @GET
    @Operation(operationId = "listRewardOrders", summary = "列出機關之獎懲令，新者在前")
    @APIResponseSchema(value = OrderPage.class, responseCode = "200", responseDescription = "一頁獎懲令")
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "受獎機關代碼", example = "WRA") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(OrderAccess.READ, agency, OrderProblem.REWARD_ORDER_NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found = orders.after(Cursor.read(cursor), agency, size + 1);
        return Answer.page(Page.of(found, size, RewardOrder::place).map(SummaryView::of), uri);
    }

    @GET
    @Path("/{orderId}")
    @Operation(operationId = "getRewardOrder", summary = "查看獎懲令（姓名遮罩）")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "獎懲令")
    public Response get(@PathParam("orderId") @Parameter(description = "獎懲令識別碼") String orderId) {
        var order = within(OrderAccess.READ, orderId);
        return Answer.of(show.of(order), order.version());
    }

    @PUT
    @Path("/{orderId}/revocation")
    @Transactional
    @Operation(operationId = "revokeRewardOrder", summary = "撤銷獎懲令之全部或部分獎勵")
    @APIResponse(responseCode = "409", description = "撤銷者為本人案")
    @APIResponse(responseCode = "422", description = "所列獎勵不在此令，或已撤銷")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "已撤銷")
    public Response revoke(
            @PathParam("orderId") @Parameter(description = "獎懲令識別碼") String orderId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid Revocation revocation) {
        var order = within(OrderAccess.REVOKE, orderId);
        IfMatch.require(ifMatch, order.version());
        revoke.revoke(order, revocation.number(), revocation.reason(), revocation.grants());
        orders.flush();
        return Answer.of(show.of(order), order.version());
    }

    private RewardOrder within(OrderAccess access, String id) {
        gate.require(access);
        var order = orders.get(id);
        gate.require(access, order.agency(), OrderProblem.REWARD_ORDER_NOT_FOUND, id);
        return order;
    }

    @Schema(name = "RewardRevocation", description = "撤銷")
    record Revocation(
            @NotBlank @Size(max = 100) @Schema(description = "撤銷令文號", examples = "水人字第10500789號")
            String number,

            @NotBlank @Size(max = 500) @Schema(description = "理由", examples = "考核結果經申復更正，原獎勵失所附麗。")
            String reason,

            @Size(max = 200) @Schema(description = "獎勵識別碼；省略時為全部", nullable = true)
            List<@NotNull UUID> grants) {

        Revocation {
            grants = grants == null ? List.of() : List.copyOf(grants);
        }
    }
}
