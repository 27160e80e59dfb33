package tw.servicequality.plan.feed;

import static tw.servicequality.plan.feed.FeedProblem.PLAN_FEED_NOT_FOUND;
import static tw.servicequality.plan.feed.FeedProblem.PLAN_FEED_UNIT_REFUSED;
import static tw.servicequality.plan.feed.FeedProblem.PLAN_FEED_UNIT_UNKNOWN;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.feed.Feed;
import tw.servicequality.platform.feed.FeedAnswer;
import tw.servicequality.platform.feed.FeedSecret;
import tw.servicequality.platform.feed.Feeds;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Gate;

/** 本人之應辦期限行事曆 */
@Path("/api/v1/plan-feeds/mine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-feeds", description = "應辦期限之 iCalendar 行事曆")
class FeedResource {

    private final Gate gate;
    private final Feeds feeds;
    private final AgencyDirectory directory;
    private final AuditTrail audit;
    private final Clock clock;

    FeedResource(Gate gate, Feeds feeds, AgencyDirectory directory, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.feeds = feeds;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "issuePlanFeed",
            summary = "核發或換發應辦期限行事曆網址",
            description = "網址僅於此時回覆，持有者即得閱讀，請勿外流；再次核發則前一網址失效。效期 400 日。")
    @APIResponse(responseCode = "422", description = "單位不明，或不得訂閱該單位")
    @APIResponseSchema(value = PlanFeedView.class, responseCode = "200", responseDescription = "行事曆網址")
    public Response issue(@NotNull @Valid PlanFeedRequest request) {
        var now = clock.instant();
        var feed = feed(request, now);
        var secret = FeedSecret.random();
        feeds.put(feed, secret, now);
        audit.record("PlanFeedIssued", feed.agency(), 0, Map.of("scope", request.scope()));
        return FeedAnswer.issued(new PlanFeedView("/api/v1/plan-feeds/" + secret.inClear() + ".ics", feed.expiresAt()));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "revokePlanFeed", summary = "撤銷應辦期限行事曆網址", description = "原網址立即失效。")
    @APIResponse(responseCode = "204", description = "已撤銷")
    @APIResponse(responseCode = "404", description = "尚未核發")
    public Response revoke() {
        var caller = gate.require(FeedAccess.OF_UNIT);
        if (!feeds.revoke(caller.agency(), caller.subject())) {
            throw PLAN_FEED_NOT_FOUND.because("尚未核發");
        }
        audit.record("PlanFeedRevoked", caller.agency(), 0, Map.of());
        return Response.noContent().build();
    }

    private Feed feed(PlanFeedRequest request, Instant now) {
        var caller = gate.require(FeedAccess.OF_UNIT);
        var unit =
                switch (request.scope()) {
                    case AGENCY -> ofAgency(caller);
                    case UNIT -> Optional.of(unit(caller, request.unit()));
                };
        return Feed.from(now, caller.agency(), caller.subject(), unit);
    }

    private static Optional<String> ofAgency(Caller caller) {
        if (!mayReadAll(caller)) {
            throw PLAN_FEED_UNIT_REFUSED.because("請改用 UNIT").at("/scope");
        }
        return Optional.empty();
    }

    /** His own unit, or the one named: another than his own takes a role for the whole agency. */
    private String unit(Caller caller, String named) {
        var unit = Optional.ofNullable(named).orElse(caller.unit());
        if (!unit.equals(caller.unit()) && !mayReadAll(caller)) {
            throw PLAN_FEED_UNIT_REFUSED.because(unit).at("/unit");
        }
        if (directory.unitName(caller.agency(), unit).isEmpty()) {
            throw PLAN_FEED_UNIT_UNKNOWN.because(unit).at("/unit");
        }
        return unit;
    }

    private static boolean mayReadAll(Caller caller) {
        return caller.hasAnyOf(FeedAccess.OF_AGENCY.roles());
    }

    /** 範圍 */
    enum PlanFeedScope {
        /** 一單位 */
        UNIT,
        /** 全機關 */
        AGENCY
    }

    @Schema(description = "行事曆範圍")
    record PlanFeedRequest(
            @NotNull PlanFeedScope scope,

            @Size(max = 100) @Schema(description = "單位代碼；未載者為本人單位", nullable = true)
            String unit) {}

    @Schema(description = "行事曆網址")
    record PlanFeedView(@Schema(description = "路徑；不會再次顯示") String path, Instant expiresAt) {

        @Override
        public String toString() {
            return "PlanFeedView[…]";
        }
    }
}
