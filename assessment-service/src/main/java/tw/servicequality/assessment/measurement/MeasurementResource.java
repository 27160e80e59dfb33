package tw.servicequality.assessment.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measurements", description = "量測：電話禮貌、正確率、連結、滿意度、線上服務之登錄與更正")
class MeasurementResource {

    private final Measurements measurements;
    private final MeasurementDesk desk;
    private final RecordMeasurement recording;
    private final CorrectMeasurement correcting;

    MeasurementResource(
            Measurements measurements,
            MeasurementDesk desk,
            RecordMeasurement recording,
            CorrectMeasurement correcting) {
        this.measurements = measurements;
        this.desk = desk;
        this.recording = recording;
        this.correcting = correcting;
    }

    @POST
    @Idempotent
    @Operation(operationId = "recordMeasurement", summary = "登錄量測；不預告考核期間之量測，受測機關於登錄訪查前不得而知")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
    public Response record(@NotNull @Valid MeasurementRecording recorded) {
        var measurement = recording.handle(recorded);
        return Answer.created(
                "/api/v1/measurements/" + measurement.id(), MeasurementView.of(measurement), measurement.version());
    }

    @PUT
    @Path("/{measurementId}/correction")
    @Operation(operationId = "correctMeasurement", summary = "更正量測；原紀錄及理由一併保存")
    @APIResponseSchema(MeasurementView.class)
    public Response correct(
            @PathParam("measurementId") @Parameter(description = "量測識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid MeasurementCorrecting correction) {
        var measurement = correcting.handle(id, ifMatch, correction);
        return Answer.of(MeasurementView.of(measurement), measurement.version());
    }

    @GET
    @Path("/{measurementId}")
    @Operation(operationId = "getMeasurement", summary = "查看量測及其更正紀錄")
    @APIResponseSchema(MeasurementView.class)
    public Response get(@PathParam("measurementId") @Parameter(description = "量測識別碼") String id) {
        var measurement = desk.readable(id);
        return Answer.of(MeasurementView.of(measurement), measurement.version());
    }

    @GET
    @Operation(operationId = "listMeasurements", summary = "列出機關（含所屬）的量測，依量測日期排序")
    @APIResponseSchema(MeasurementPage.class)
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "受測機關代碼", example = "WRA-NORTH") String agency,
            @QueryParam("kind") @Parameter(description = "量測種類") MeasurementKind kind,
            @QueryParam("from") @DefaultValue("") @Parameter(description = "量測日期起（含）", example = "2016-01-01")
                    String from,
            @QueryParam("until") @DefaultValue("") @Parameter(description = "量測日期迄（含）", example = "2016-12-31")
                    String until,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var sight = desk.sightOf(agency);
        var size = Limit.of(limit);
        var found = measurements.after(
                sight,
                kind == null ? "" : kind.name(),
                MeasuredPeriod.first(from),
                MeasuredPeriod.last(until),
                Cursor.read(cursor),
                size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.measuredOn().toEpochDay(), one.id()));
        return Answer.page(page.map(MeasurementView::of), uri);
    }

    record MeasurementPage(List<MeasurementView> items, String next) {}
}
