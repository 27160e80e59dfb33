package tw.servicequality.assessment.practice;

import static tw.servicequality.assessment.practice.PracticeProblem.BEST_PRACTICE_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.time.Taipei;

@Path("/api/v1/best-practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "best-practices", description = "標竿學習：提供及學習標竿作法")
class PracticeResource {

    /** From here back the list goes. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final BestPractices practices;
    private final Gate gate;
    private final AuditTrail audit;
    private final Clock clock;

    PracticeResource(BestPractices practices, Gate gate, AuditTrail audit, Clock clock) {
        this.practices = practices;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listBestPractices", summary = "列出各機關提供之標竿作法，近者在前")
    @APIResponseSchema(PracticePage.class)
    public Response list(
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var last = Cursor.read(cursor);
        var found = practices.after(last.day(0, LATEST), last.id(1), size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.offeredOn(), one.id()));
        return Answer.page(page.map(BestPracticeView::of), uri);
    }

    @POST
    @Idempotent
    @Operation(operationId = "offerBestPractice", summary = "提供標竿作法，供其他機關學習")
    @APIResponseSchema(value = BestPracticeView.class, responseCode = "201", responseDescription = "標竿作法")
    public Response offer(@NotNull @Valid PracticeOffer offer) {
        var agency = gate.require(PracticeAccess.OFFER).agency();
        var made = BestPractice.of(agency, offer.title(), offer.summary(), offer.rocYear(), Taipei.today(clock));
        practices.persistAndFlush(made);
        audit.record("BestPracticeOffered", made.id().toString(), made.version(), Map.of("agency", agency));
        return Answer.created("/api/v1/best-practices/" + made.id(), BestPracticeView.of(made), made.version());
    }

    @GET
    @Path("/{practiceId}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getBestPractice", summary = "查看標竿作法及學習機關")
    @APIResponseSchema(BestPracticeView.class)
    public Response get(@PathParam("practiceId") @Parameter(description = "標竿作法識別碼") String id) {
        return answer(practices.get(id));
    }

    @PUT
    @Path("/{practiceId}/adoption")
    @Transactional
    @Operation(operationId = "adoptBestPractice", summary = "登錄本機關學習此作法之情形")
    @APIResponseSchema(value = BestPracticeView.class, responseCode = "200", responseDescription = "標竿作法")
    @APIResponse(responseCode = "409", description = "已撤下")
    @APIResponse(responseCode = "422", description = "本機關之作法")
    public Response adopt(
            @PathParam("practiceId") @Parameter(description = "標竿作法識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid PracticeAdopting adopting) {
        var by = gate.require(PracticeAccess.ADOPT).agency();
        var practice = practices.get(id);
        IfMatch.require(ifMatch, practice.version());
        practice.adopt(by, adopting.note(), Taipei.today(clock));
        return told("BestPracticeAdopted", practice, by);
    }

    @PUT
    @Path("/{practiceId}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawBestPractice", summary = "撤下標竿作法；不再列出")
    @APIResponseSchema(value = BestPracticeView.class, responseCode = "200", responseDescription = "已撤下")
    @APIResponse(responseCode = "409", description = "已撤下")
    public Response withdraw(
            @PathParam("practiceId") @Parameter(description = "標竿作法識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        gate.require(PracticeAccess.OFFER);
        var practice = practices.get(id);
        gate.require(PracticeAccess.OFFER, practice.agency(), BEST_PRACTICE_NOT_FOUND, id);
        IfMatch.require(ifMatch, practice.version());
        practice.withdraw(Taipei.today(clock));
        return told("BestPracticeWithdrawn", practice, practice.agency());
    }

    private Response told(String what, BestPractice practice, String agency) {
        practices.flush();
        audit.record(what, practice.id().toString(), practice.version(), Map.of("agency", agency));
        return answer(practice);
    }

    private static Response answer(BestPractice practice) {
        return Answer.of(BestPracticeView.of(practice), practice.version());
    }

    record PracticePage(List<BestPracticeView> items, String next) {}

    @Schema(description = "提供標竿作法")
    record PracticeOffer(
            @NotBlank @Size(max = 200) @Schema(description = "名稱", examples = "一處受理全程服務")
            String title,

            @NotBlank @Size(max = 4_000) @Schema(description = "作法及效益", examples = "跨機關免書證，每件省 3 日")
            String summary,

            @NotNull @Min(1) @Max(999) @Schema(description = "民國年度", examples = "105")
            Integer rocYear) {}

    @Schema(description = "學習情形")
    record PracticeAdopting(
            @NotBlank @Size(max = 1_000) @Schema(description = "如何運用", examples = "比照設置單一窗口")
            String note) {}
}
