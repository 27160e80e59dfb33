package tw.servicequality.complaint.revision;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

/** 期限重算 */
@Path("/api/v1/deadline-revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline-revisions", description = "規則、日曆或停止上班變更後，辦理中期限的試算與重算")
class RevisionResource {

    private static final int SHOWN = 50;

    private final Gate gate;
    private final Revisions revisions;
    private final AuditTrail audit;
    private final Clock clock;

    RevisionResource(Gate gate, Revisions revisions, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadlineRevisions", summary = "期限重算作業", description = "最近 50 件，新者在前。")
    @APIResponse(responseCode = "200", description = "重算作業及其進度")
    public RevisionsView list() {
        gate.require(RevisionAccess.REVISE);
        return new RevisionsView(
                revisions.latest(SHOWN).stream().map(RevisionView::of).toList());
    }

    @GET
    @Path("/{revisionId}")
    @Transactional
    @Operation(operationId = "getDeadlineRevision", summary = "查看重算作業", description = "試算或重算之進度與結果。")
    @APIResponse(responseCode = "404", description = "查無此作業")
    @APIResponseSchema(value = RevisionView.class, responseCode = "200", responseDescription = "作業；ETag 為其版本")
    public Response get(@Parameter(description = "作業編號") @PathParam("revisionId") String revisionId) {
        gate.require(RevisionAccess.REVISE);
        return answer(revisions.get(revisionId));
    }

    @POST
    @Idempotent
    @Operation(operationId = "previewDeadlineRevision", summary = "試算", description = "僅計算將有多少期限移動、多少判定會改變；不變更任何期限。")
    @APIResponseSchema(value = RevisionView.class, responseCode = "201", responseDescription = "試算中的作業")
    public Response preview(@NotNull @Valid RevisionRequest request) {
        gate.require(RevisionAccess.REVISE);
        var agencies = request.agencies() == null ? List.<String>of() : List.copyOf(request.agencies());
        var profile = request.profile() == null ? "" : request.profile();
        var revision = Revision.of(request.cause(), agencies, profile, false, clock.instant());
        revisions.persist(revision);
        record(revision, "DeadlineRevisionPreviewed");
        revisions.flush();
        return Answer.created(
                "/api/v1/deadline-revisions/" + revision.revisionId(), RevisionView.of(revision), revision.version());
    }

    @PUT
    @Path("/{revisionId}/application")
    @Transactional
    @Operation(operationId = "applyDeadlineRevision", summary = "重算", description = "逐批重算辦理中之期限，中斷後自原處續行；已判定者不變。")
    @APIResponse(responseCode = "404", description = "查無此作業")
    @APIResponse(responseCode = "409", description = "尚未試算完成，或已重算、取消")
    @APIResponseSchema(value = RevisionView.class, responseCode = "200", responseDescription = "重算中的作業")
    public Response apply(
            @Parameter(description = "作業編號") @PathParam("revisionId") String revisionId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        gate.require(RevisionAccess.REVISE);
        var revision = revisions.get(revisionId);
        IfMatch.require(ifMatch, revision.version());
        revision.apply();
        record(revision, "DeadlineRevisionApplied");
        return answer(revision);
    }

    @PUT
    @Path("/{revisionId}/cancellation")
    @Transactional
    @Operation(operationId = "cancelDeadlineRevision", summary = "取消重算", description = "重算開始後不得取消。")
    @APIResponse(responseCode = "404", description = "查無此作業")
    @APIResponse(responseCode = "409", description = "已開始重算")
    @APIResponseSchema(value = RevisionView.class, responseCode = "200", responseDescription = "已取消的作業")
    public Response cancel(
            @Parameter(description = "作業編號") @PathParam("revisionId") String revisionId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        gate.require(RevisionAccess.REVISE);
        var revision = revisions.get(revisionId);
        IfMatch.require(ifMatch, revision.version());
        revision.cancel();
        return answer(revision);
    }

    private void record(Revision revision, String act) {
        audit.record(
                act,
                revision.revisionId().toString(),
                revision.version(),
                Map.of("cause", revision.cause().name(), "profile", revision.profile()));
    }

    private Response answer(Revision revision) {
        revisions.flush();
        return Answer.of(RevisionView.of(revision), revision.version());
    }

    @Schema(description = "重算範圍")
    record RevisionRequest(
            @NotNull RevisionCause cause,

            @Schema(description = "機關代碼；未填為全部", nullable = true) @Size(max = 1_000)
            List<@NotNull @Size(max = 100) String> agencies,

            @Schema(description = "期限規則；未填為全部", nullable = true) @Pattern(regexp = "[a-z0-9-]{1,60}")
            String profile) {}

    @Schema(description = "重算作業")
    record RevisionView(
            UUID revisionId,
            RevisionCause cause,
            RevisionState state,
            @Schema(description = "機關；空為全部") List<String> agencies,
            @Schema(description = "期限規則；空為全部") String profile,
            Instant createdAt,
            @Schema(description = "已檢視之期限數") long examined,
            @Schema(description = "延後者") long later,
            @Schema(description = "提前者") long earlier,
            @Schema(description = "依新期限則逾限與否將不同者；已發生之逾限不撤銷") long flips) {

        static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.revisionId(),
                    revision.cause(),
                    revision.state(),
                    revision.agencies(),
                    revision.profile(),
                    revision.createdAt(),
                    revision.examined(),
                    revision.later(),
                    revision.earlier(),
                    revision.flips());
        }
    }

    @Schema(description = "重算作業")
    record RevisionsView(List<RevisionView> items) {}
}
