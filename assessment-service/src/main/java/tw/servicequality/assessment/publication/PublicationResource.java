package tw.servicequality.assessment.publication;

import jakarta.annotation.security.PermitAll;
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
import tw.servicequality.platform.document.Csv;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;

@Path("/api/v1/assessment-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-results", description = "公布之考核結果：開放資料，無須登入")
class PublicationResource {

    /** From here back the list goes. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final ResultPublications publications;
    private final PublishResults publish;

    PublicationResource(ResultPublications publications, PublishResults publish) {
        this.publications = publications;
        this.publish = publish;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listAssessmentResults", summary = "列出公布之考核結果，含各版及撤下理由，近者在前")
    @APIResponseSchema(PublicationPage.class)
    public Response list(
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var last = Cursor.read(cursor);
        var found = publications.after(last.day(0, LATEST), last.id(1), size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.publishedOn(), one.id()));
        return Answer.page(page.map(PublicationView::of), uri);
    }

    @GET
    @Path("/fields")
    @PermitAll
    @Operation(operationId = "describeAssessmentResults", summary = "說明開放資料欄位")
    @APIResponseSchema(PublishedFieldsView.class)
    public Response fields() {
        var fields = PublishedField.all().stream()
                .map(field -> new PublishedFieldView(field.wire(), field.heading(), field.description()))
                .toList();
        return Answer.of(new PublishedFieldsView(fields), 1);
    }

    @GET
    @Path("/{publicationId}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getAssessmentResults", summary = "取得公布之考核結果（JSON）")
    @APIResponseSchema(PublishedResultsView.class)
    @APIResponse(responseCode = "410", description = "已撤下")
    public Response get(@PathParam("publicationId") @Parameter(description = "公布識別碼") String id) {
        var publication = publications.get(id);
        return Answer.of(
                new PublishedResultsView(PublicationView.of(publication), publication.readable()),
                publication.version());
    }

    @GET
    @Path("/{publicationId}/csv")
    @PermitAll
    @Transactional
    @Produces(Csv.TYPE)
    @Operation(operationId = "getAssessmentResultsCsv", summary = "取得公布之考核結果（CSV，UTF-8）")
    @APIResponse(
            responseCode = "200",
            description = "開放資料",
            content = @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "410", description = "已撤下")
    public Response csv(@PathParam("publicationId") @Parameter(description = "公布識別碼") String id) {
        var publication = publications.get(id);
        return Handout.file(
                PublicationFiles.csv(publication.readable()), Csv.TYPE + "; charset=UTF-8", name(publication) + ".csv");
    }

    @GET
    @Path("/{publicationId}/ods")
    @PermitAll
    @Transactional
    @Produces(OdsBook.TYPE)
    @Operation(operationId = "getAssessmentResultsOds", summary = "取得公布之考核結果（ODS）")
    @APIResponse(responseCode = "200", description = "開放資料")
    @APIResponse(responseCode = "410", description = "已撤下")
    public Response ods(@PathParam("publicationId") @Parameter(description = "公布識別碼") String id) {
        var publication = publications.get(id);
        return Handout.file(
                PublicationFiles.ods(publication.title(), publication.readable()),
                OdsBook.TYPE,
                name(publication) + ".ods");
    }

    @PUT
    @Path("/{publicationId}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawAssessmentResults", summary = "撤下公布之考核結果；紀錄及理由仍公開")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "已撤下")
    @APIResponse(responseCode = "409", description = "已撤下")
    public Response withdraw(
            @PathParam("publicationId") @Parameter(description = "公布識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ResultsWithdrawal withdrawal) {
        var publication = publish.withdraw(id, ifMatch, withdrawal.reason());
        return Answer.of(PublicationView.of(publication), publication.version());
    }

    private static String name(ResultPublication publication) {
        return publication.title() + "-" + publication.number();
    }

    record PublicationPage(List<PublicationView> items, String next) {}

    @Schema(description = "開放資料欄位說明")
    record PublishedFieldsView(List<PublishedFieldView> fields) {}

    @Schema(description = "開放資料欄位")
    record PublishedFieldView(
            @Schema(description = "JSON 名稱") String name,
            @Schema(description = "CSV、ODS 欄名") String heading,
            @Schema(description = "說明") String description) {}

    @Schema(description = "公布之考核結果")
    record PublishedResultsView(PublicationView publication, List<PublishedRow> items) {}

    @Schema(description = "撤下理由")
    record ResultsWithdrawal(
            @NotBlank @Size(max = 500) @Schema(description = "理由；公開", examples = "機關名稱誤植，更正後重新公布")
            String reason) {}
}
