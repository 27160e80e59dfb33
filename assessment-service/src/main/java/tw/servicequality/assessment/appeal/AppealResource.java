package tw.servicequality.assessment.appeal;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/assessments/{assessmentId}/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appeals", description = "申復：提出、撤回、決定")
class AppealResource {

    private static final String ASSESSMENT = "考核識別碼";
    private static final String APPEAL = "申復識別碼";

    private final AssessmentDesk desk;
    private final Appeals appeals;
    private final FileAppeal filing;
    private final SettleAppeal settling;

    AppealResource(AssessmentDesk desk, Appeals appeals, FileAppeal filing, SettleAppeal settling) {
        this.desk = desk;
        this.appeals = appeals;
        this.filing = filing;
        this.settling = settling;
    }

    @POST
    @Idempotent
    @Operation(operationId = "fileAppeal", summary = "提出申復；限受考核機關，於申復期間內")
    @APIResponseSchema(value = AppealView.class, responseCode = "201")
    public Response file(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @NotNull @Valid AppealFiling appeal) {
        var filed = filing.handle(id, appeal.grounds(), appeal.criteria());
        var place = "/api/v1/assessments/" + id + "/appeals/" + filed.id();
        return Answer.created(place, AppealView.of(filed), filed.version());
    }

    @GET
    @Operation(operationId = "listAppeals", summary = "列出申復及其決定；定案後兩造可查，至多逐版各數件，不分頁")
    @APIResponseSchema(AppealList.class)
    public Response list(@PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id) {
        var assessment = desk.result(id);
        var filed = appeals.of(assessment.id()).stream().map(AppealView::of).toList();
        return Response.ok(new AppealList(filed)).build();
    }

    @GET
    @Path("/{appealId}")
    @Operation(operationId = "getAppeal", summary = "查看申復")
    @APIResponseSchema(AppealView.class)
    public Response get(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @PathParam("appealId") @Parameter(description = APPEAL) String appealId) {
        return answer(appeals.get(desk.result(id).id(), appealId));
    }

    @PUT
    @Transactional
    @Path("/{appealId}/decision")
    @Operation(operationId = "decideAppeal", summary = "決定申復有無理由；限考核機關首長，有理由者應另行更正結果")
    @APIResponseSchema(AppealView.class)
    public Response decide(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @PathParam("appealId") @Parameter(description = APPEAL) String appealId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid AppealDecision decision) {
        return answer(settling.decide(
                id, appealId, ifMatch, decision.decision() == AppealOutcome.UPHELD, decision.reasons()));
    }

    @PUT
    @Transactional
    @Path("/{appealId}/withdrawal")
    @Operation(operationId = "withdrawAppeal", summary = "撤回申復；限受考核機關，於決定前")
    @APIResponseSchema(AppealView.class)
    public Response withdraw(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @PathParam("appealId") @Parameter(description = APPEAL) String appealId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        return answer(settling.withdraw(id, appealId, ifMatch));
    }

    private static Response answer(Appeal appeal) {
        return Answer.of(AppealView.of(appeal), appeal.version());
    }

    record AppealFiling(
            @NotBlank @Size(max = 4_000) @Schema(description = "申復理由")
            String grounds,

            @Size(max = 500) @Schema(description = "所爭執之評分參考標準代號")
            List<@NotBlank String> criteria) {

        AppealFiling {
            criteria = criteria == null ? List.of() : criteria;
        }
    }

    /** 有理由、無理由 */
    enum AppealOutcome {
        UPHELD,
        REJECTED
    }

    record AppealDecision(
            @NotNull AppealOutcome decision,

            @NotBlank @Size(max = 4_000) @Schema(description = "決定理由")
            String reasons) {}

    record AppealList(List<AppealView> appeals) {}
}
