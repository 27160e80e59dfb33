package tw.servicequality.reward.document;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.document.OrderDocument.Issued;
import tw.servicequality.reward.order.OrderProblem;
import tw.servicequality.reward.order.RewardGrant;
import tw.servicequality.reward.order.RewardGrants;
import tw.servicequality.reward.order.RewardOrders;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.regime.Regimes;
import tw.servicequality.reward.review.Rosters;

@Path("/api/v1/reward-orders/{orderId}/document")
@Tag(name = "reward-documents")
class OrderDocumentResource {

    private final Gate gate;
    private final Rosters rosters;
    private final RewardOrders orders;
    private final RewardGrants grants;
    private final Regimes regimes;
    private final People people;
    private final OrderDocument order;
    private final Handout handout;

    OrderDocumentResource(
            Gate gate,
            Rosters rosters,
            RewardOrders orders,
            RewardGrants grants,
            Regimes regimes,
            People people,
            OrderDocument order,
            Handout handout) {
        this.gate = gate;
        this.rosters = rosters;
        this.orders = orders;
        this.grants = grants;
        this.regimes = regimes;
        this.people = people;
        this.order = order;
        this.handout = handout;
    }

    @GET
    @Transactional
    @Produces({Handout.ODT, Handout.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "printRewardOrder",
            summary = "產製獎懲令",
            description = "載明姓名原文，每次產製均留有紀錄。ODT 為 CNS 15251，PDF 由同一 ODT 轉成。")
    @APIResponse(
            responseCode = "200",
            description = "獎懲令",
            content = {
                @Content(mediaType = Handout.ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Handout.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response order(
            @PathParam("orderId") @Parameter(description = "獎懲令識別碼") String orderId,
            @QueryParam("format") @Parameter(description = "odt（預設）或 pdf", example = "odt") String format) {
        gate.require(DocumentAccess.PRINT);
        var issued = orders.get(orderId);
        gate.require(DocumentAccess.PRINT, issued.agency(), OrderProblem.REWARD_ORDER_NOT_FOUND, orderId);
        var given = grants.of(issued);
        var deeds = rosters.of(issued.reviewId(), issued.proposalId()).stream()
                .collect(Collectors.toMap(Rosters.Line::contributorId, Rosters.Line::deeds));
        var named = people.inClear(given.stream().map(RewardGrant::personId).toList(), "printRewardOrder", orderId);
        var regime = regimes.find(issued.agency(), issued.issuedOn());
        return handout.of(order.text(new Issued(issued, given, deeds, named, regime)), format, order.title(issued));
    }
}
