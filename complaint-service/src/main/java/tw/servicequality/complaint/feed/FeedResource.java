package tw.servicequality.complaint.feed;

import static tw.servicequality.complaint.feed.FeedProblem.COMPLAINT_FEED_NOT_FOUND;
import static tw.servicequality.complaint.feed.FeedProblem.COMPLAINT_FEED_UNIT_REFUSED;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tw.servicequality.platform.identity.Caller;
import tw.servicequality.platform.identity.Gate;

/** 本人之期限行事曆 */
@Path("/api/v1/complaint-feeds/mine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-feeds", description = "辦理期限之 iCalendar 行事曆")
class FeedResource {

    private final Gate gate;
    private final Feeds feeds;
    private final AuditTrail audit;
    private final CurrentIdentityAssociation identities;
    private final Clock clock;

    FeedResource(Gate gate, Feeds feeds, AuditTrail audit, CurrentIdentityAssociation identities, Clock clock) {
        this.gate = gate;
        this.feeds = feeds;
        this.audit = audit;
        this.identities = identities;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "issueComplaintFeed",
            summary = "核發或換發行事曆網址",
            description = "網址僅於此時回覆，持有者即得閱讀，請勿外流；再次核發則前一網址失效。效期 400 日。")
    @APIResponse(responseCode = "422", description = "單位行事曆限有單位之單位主管")
    @APIResponseSchema(value = FeedView.class, responseCode = "200", responseDescription = "行事曆網址")
    public Response issue(@NotNull @Valid FeedRequest request) {
        var now = clock.instant();
        var feed = feed(request.scope(), now);
        var secret = FeedSecret.random();
        feeds.put(feed, secret, now);
        audit.record("ComplaintFeedIssued", feed.agency(), 0, Map.of("scope", request.scope()));
        var view = new FeedView("/api/v1/complaint-feeds/" + secret.inClear() + ".ics", feed.expiresAt());
        return FeedAnswer.issued(view);
    }

    @DELETE
    @Transactional
    @Operation(operationId = "revokeComplaintFeed", summary = "撤銷行事曆網址", description = "原網址立即失效。")
    @APIResponse(responseCode = "204", description = "已撤銷")
    @APIResponse(responseCode = "404", description = "尚未核發")
    public Response revoke() {
        var caller = gate.require(FeedAccess.OF_OFFICER);
        if (!feeds.revoke(caller.agency(), login())) {
            throw COMPLAINT_FEED_NOT_FOUND.because("尚未核發");
        }
        audit.record("ComplaintFeedRevoked", caller.agency(), 0, Map.of());
        return Response.noContent().build();
    }

    private Feed feed(FeedScope scope, Instant now) {
        var caller = gate.require(FeedAccess.OF_OFFICER);
        return switch (scope) {
            case OFFICER -> Feed.from(now, caller.agency(), login(), Optional.empty());
            case UNIT -> Feed.from(now, caller.agency(), login(), Optional.of(unit(caller)));
        };
    }

    private static String unit(Caller caller) {
        if (caller.unit().isEmpty() || !caller.hasAnyOf(FeedAccess.OF_UNIT.roles())) {
            throw COMPLAINT_FEED_UNIT_REFUSED.because("請改用 OFFICER").at("/scope");
        }
        return caller.unit();
    }

    /** The name under which cases are assigned to him. */
    private String login() {
        return identities.getIdentity().getPrincipal().getName();
    }

    /** 範圍 */
    enum FeedScope {
        /** 本人承辦 */
        OFFICER,
        /** 本單位 */
        UNIT
    }

    @Schema(description = "行事曆範圍")
    record FeedRequest(@NotNull FeedScope scope) {}

    @Schema(description = "行事曆網址")
    record FeedView(@Schema(description = "路徑；不會再次顯示") String path, Instant expiresAt) {

        @Override
        public String toString() {
            return "FeedView[…]";
        }
    }
}
