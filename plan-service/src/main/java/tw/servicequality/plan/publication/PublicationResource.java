package tw.servicequality.plan.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/plans/{planId}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "成果公開與開放資料")
class PublicationResource {

    private final PlanLibrary library;
    private final Publications publications;
    private final PublishResults publish;

    PublicationResource(PlanLibrary library, Publications publications, PublishResults publish) {
        this.library = library;
        this.publications = publications;
        this.publish = publish;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listResults", summary = "列出計畫之成果公開紀錄，含已撤下者及其理由；附開放資料欄位說明")
    @APIResponseSchema(value = ResultsView.class, responseCode = "200", responseDescription = "依公開次序")
    public Response list(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = library.get(planId);
        var items = publications.of(plan.planId()).stream().map(ResultView::of).toList();
        var fields = OpenDataField.all().stream()
                .map(field -> new ResultFieldView(field.wire(), field.heading(), field.description()))
                .toList();
        return Answer.of(new ResultsView(items, fields), plan.version());
    }

    @POST
    @Idempotent
    @Operation(operationId = "publishResults", summary = "公開目前之目標達成情形；各次公開均保留")
    @APIResponseSchema(value = ResultView.class, responseCode = "201", responseDescription = "已公開")
    @APIResponse(responseCode = "409", description = "計畫尚未公布")
    public Response add(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @NotNull @Valid ResultPublishing ask) {
        var made = publish.publish(planId, ask.note);
        var path = "/api/v1/plans/" + planId + "/results/" + made.number();
        return Answer.created(path, ResultView.of(made), made.version());
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getResults", summary = "取得公開之達成情形（JSON）")
    @APIResponse(responseCode = "410", description = "已撤下")
    @APIResponseSchema(value = ResultRowsView.class, responseCode = "200", responseDescription = "開放資料")
    public Response get(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("number") @Parameter(description = "第幾次公開") String number) {
        var publication = publications.get(library.get(planId).planId(), number);
        return Answer.of(new ResultRowsView(publication.readable()), publication.version());
    }

    @GET
    @Path("/{number}/csv")
    @PermitAll
    @Transactional
    @Produces("text/csv")
    @Operation(operationId = "getResultsCsv", summary = "取得公開之達成情形（CSV，UTF-8）")
    @APIResponse(
            responseCode = "200",
            description = "開放資料",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "410", description = "已撤下")
    public Response csv(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("number") @Parameter(description = "第幾次公開") String number) {
        var publication = publications.get(library.get(planId).planId(), number);
        return Response.ok(OpenDataCsv.of(publication.readable()))
                .type("text/csv; charset=UTF-8")
                .build();
    }

    @PUT
    @Path("/{number}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawResults", summary = "撤下已公開之成果；紀錄及理由仍公開")
    @APIResponseSchema(value = ResultView.class, responseCode = "200", responseDescription = "已撤下")
    public Response withdraw(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("number") @Parameter(description = "第幾次公開") String number,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid ResultWithdrawal withdrawal) {
        var publication = publish.withdraw(planId, number, ifMatch, withdrawal.reason);
        publications.flush();
        return Answer.of(ResultView.of(publication), publication.version());
    }

    @Schema(description = "成果公開紀錄")
    record ResultsView(
            List<ResultView> items,
            @Schema(description = "開放資料欄位說明") List<ResultFieldView> fields) {}

    @Schema(description = "一次成果公開")
    record ResultView(
            @Schema(description = "第幾次公開") int number,
            @Schema(description = "狀態") PublicationStatus status,
            @Schema(description = "公開日期") LocalDate publishedOn,
            @Schema(description = "資料筆數") int rows,
            @Schema(description = "附註", nullable = true) String note,
            @Schema(description = "撤下日期", nullable = true) LocalDate withdrawnOn,
            @Schema(description = "撤下理由", nullable = true) String reason) {

        static ResultView of(Publication publication) {
            return new ResultView(
                    publication.number(),
                    publication.status(),
                    publication.publishedOn(),
                    publication.rows(),
                    publication.note().orElse(null),
                    publication.withdrawnOn().orElse(null),
                    publication.reason().orElse(null));
        }
    }

    @Schema(description = "開放資料欄位")
    record ResultFieldView(
            @Schema(description = "JSON 名稱") String name,
            @Schema(description = "CSV 欄名") String heading,
            @Schema(description = "說明") String description) {}

    @Schema(description = "開放資料")
    record ResultRowsView(
            @Schema(implementation = Object.class, description = "各目標、各期間之達成情形，欄位見 listResults")
            JsonNode items) {}

    @Schema(description = "公開成果；內容取目前之達成情形")
    record ResultPublishing(
            @Size(max = 200) @Schema(description = "附註", nullable = true, examples = "105年第1季")
            String note) {}

    @Schema(description = "撤下理由")
    record ResultWithdrawal(
            @NotBlank @Size(max = 500) @Schema(description = "理由；公開", examples = "第三季數量誤植，更正後重新公開")
            String reason) {}
}
