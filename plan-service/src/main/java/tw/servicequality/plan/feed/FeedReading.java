package tw.servicequality.plan.feed;

import static tw.servicequality.plan.feed.FeedProblem.PLAN_FEED_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.feed.FeedAnswer;
import tw.servicequality.platform.feed.FeedSecret;
import tw.servicequality.platform.feed.Feeds;

/** 行事曆之訂閱: who knows the address reads it. */
@Path("/api/v1/plan-feeds/{secret}.ics")
@Tag(name = "plan-feeds")
class FeedReading {

    private final Feeds feeds;
    private final DueDays days;
    private final Clock clock;

    FeedReading(Feeds feeds, DueDays days, Clock clock) {
        this.feeds = feeds;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(FeedAnswer.CALENDAR)
    @Operation(
            operationId = "readPlanFeed",
            summary = "訂閱應辦期限行事曆",
            description = "無須登入，憑網址閱讀；自一年前起之應辦期限。免辦及註銷者仍列出，狀態為 CANCELLED。")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar（RFC 5545）",
            content = @Content(mediaType = FeedAnswer.CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "查無此行事曆，或已撤銷、已逾期")
    public Response read(@Parameter(description = "核發之密碼", example = "q1w2e3") @PathParam("secret") String secret) {
        var now = clock.instant();
        var feed = feeds.find(new FeedSecret(secret), now).orElseThrow(() -> PLAN_FEED_NOT_FOUND.because("請重新核發行事曆網址"));
        return FeedAnswer.of(FeedCalendar.of(days.of(feed, LocalDate.now(clock)), now));
    }
}
