package tw.servicequality.assessment.assessment;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "考核：訪查、評分、定案")
class AssessmentResource {

    private final Assessments assessments;
    private final AssessmentDesk desk;
    private final RecordVisit visiting;
    private final AssessmentReading reading;

    AssessmentResource(Assessments assessments, AssessmentDesk desk, RecordVisit visiting, AssessmentReading reading) {
        this.assessments = assessments;
        this.desk = desk;
        this.visiting = visiting;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listAssessments", summary = "列出考核（不含各項評分）；受考核機關僅見已登錄訪查者")
    @APIResponseSchema(AssessmentPage.class)
    public Response list(
            @QueryParam("round") @Parameter(description = "考核場次識別碼") String round,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var sight = desk.sight();
        var size = Limit.of(limit);
        var asked = round == null || round.isEmpty() ? null : uuid(round, "?round");
        var last = uuid(Cursor.read(cursor).text(0, new UUID(0, 0).toString()), "?cursor");
        var found = assessments.seenAfter(sight, asked, last, size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.id()));
        return Answer.page(page.map(one -> AssessmentView.of(one, Map.of())), uri);
    }

    @GET
    @Path("/{assessmentId}")
    @Operation(operationId = "getAssessment", summary = "查看考核；登錄訪查前受考核機關查無資料")
    @APIResponseSchema(AssessmentView.class)
    public Response get(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        return reading.answer(desk.readable(id));
    }

    @PUT
    @Transactional
    @Path("/{assessmentId}/visit")
    @Operation(operationId = "recordVisit", summary = "登錄訪查；此後受考核機關可知")
    @APIResponseSchema(AssessmentView.class)
    public Response recordVisit(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid VisitRecording visit) {
        return reading.answer(visiting.handle(id, ifMatch, visit.visitedOn(), visit.place()));
    }

    private static UUID uuid(String text, String place) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw HttpProblem.INVALID_INPUT.because("不是識別碼").at(place);
        }
    }

    record VisitRecording(
            @NotNull @Schema(description = "訪查日期", examples = "2016-05-10")
            LocalDate visitedOn,

            @NotBlank @Size(max = 200) @Schema(description = "訪查地點")
            String place) {}

    record AssessmentPage(List<AssessmentView> items, String next) {}
}
