package tw.servicequality.reward.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.committee.CommitteeView.CommitteePage;
import tw.servicequality.reward.committee.CommitteeView.SessionPage;
import tw.servicequality.reward.committee.CommitteeView.SessionView;
import tw.servicequality.reward.person.People;

@Path("/api/v1/reward-committees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-committees", description = "考績委員會、人事評審會")
class CommitteeResource {

    private final Gate gate;
    private final Committees committees;
    private final Sessions sessions;
    private final AppointCommittee appoint;
    private final RecordSession recordSession;
    private final People people;

    CommitteeResource(
            Gate gate,
            Committees committees,
            Sessions sessions,
            AppointCommittee appoint,
            RecordSession recordSession,
            People people) {
        this.gate = gate;
        this.committees = committees;
        this.sessions = sessions;
        this.appoint = appoint;
        this.recordSession = recordSession;
        this.people = people;
    }

    @POST
    @Idempotent
    @Operation(operationId = "appointCommittee", summary = "組成委員會：人數、任期、產生方式及性別比例依機關之人事制度")
    @APIResponse(responseCode = "409", description = "機關之人事制度尚未登記")
    @APIResponse(responseCode = "422", description = "人數、主席、任期、產生方式或性別比例不符規定")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "201", responseDescription = "已組成")
    public Response appoint(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA") String agency,
            @NotNull @Valid NewCommittee wanted) {
        gate.require(CommitteeAccess.KEEP, agency, CommitteeProblem.COMMITTEE_AGENCY_NOT_FOUND, agency);
        var committee = appoint.appoint(agency, wanted);
        return Answer.created("/api/v1/reward-committees/" + committee.id(), view(committee), committee.version());
    }

    @GET
    @Operation(operationId = "listCommittees", summary = "列出機關歷屆委員會")
    @APIResponseSchema(value = CommitteePage.class, responseCode = "200", responseDescription = "一頁委員會")
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(CommitteeAccess.READ, agency, CommitteeProblem.COMMITTEE_AGENCY_NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found = committees.after(Cursor.read(cursor), agency, size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.termFrom(), one.id()));
        var masked = people.masked(page.items().stream()
                .flatMap(one -> one.members().keySet().stream())
                .collect(Collectors.toSet()));
        return Answer.page(page.map(one -> CommitteeView.of(one, masked)), uri);
    }

    @GET
    @Path("/{committeeId}")
    @Operation(operationId = "getCommittee", summary = "查看委員會及其委員（姓名遮罩）")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "200", responseDescription = "委員會")
    public Response get(@PathParam("committeeId") @Parameter(description = "委員會識別碼") String committeeId) {
        var committee = within(CommitteeAccess.READ, committeeId);
        return Answer.of(view(committee), committee.version());
    }

    @POST
    @Path("/{committeeId}/sessions")
    @Idempotent
    @Operation(operationId = "recordSession", summary = "登載會議：日期、紀錄文號、出席委員、主持者")
    @APIResponse(responseCode = "409", description = "紀錄文號已登載")
    @APIResponse(responseCode = "422", description = "未過半數，或出席者非委員，或日期不在任期內，或主持者不符規定")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "已登載")
    public Response session(
            @PathParam("committeeId") @Parameter(description = "委員會識別碼") String committeeId,
            @NotNull @Valid NewSession held) {
        var session = recordSession.record(within(CommitteeAccess.KEEP, committeeId), held);
        return Answer.created(
                "/api/v1/reward-committees/" + committeeId + "/sessions", SessionView.of(session), session.version());
    }

    @GET
    @Path("/{committeeId}/sessions")
    @Operation(operationId = "listSessions", summary = "列出委員會之會議")
    @APIResponseSchema(value = SessionPage.class, responseCode = "200", responseDescription = "一頁會議")
    public Response sessions(
            @PathParam("committeeId") @Parameter(description = "委員會識別碼") String committeeId,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        var committee = within(CommitteeAccess.READ, committeeId);
        var size = Limit.of(limit);
        var found = sessions.after(Cursor.read(cursor), committee.id(), size + 1);
        return Answer.page(
                Page.of(found, size, one -> Cursor.of(one.heldOn(), one.id())).map(SessionView::of), uri);
    }

    private Committee within(CommitteeAccess access, String id) {
        gate.require(access);
        var committee = committees.get(id);
        gate.require(access, committee.agency(), CommitteeProblem.COMMITTEE_NOT_FOUND, id);
        return committee;
    }

    private CommitteeView view(Committee committee) {
        return CommitteeView.of(committee, people.masked(committee.members().keySet()));
    }
}
