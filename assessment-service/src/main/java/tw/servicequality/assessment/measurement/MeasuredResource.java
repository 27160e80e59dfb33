package tw.servicequality.assessment.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.identity.Callers;

/** What the measurements of a period come to on a sheet. */
@Path("/api/v1/measurements/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measurements")
class MeasuredResource {

    private final MeasurementDesk desk;
    private final Measurements measurements;
    private final MeasuredCriteria measured;
    private final SheetLibrary library;
    private final Callers callers;

    MeasuredResource(
            MeasurementDesk desk,
            Measurements measurements,
            MeasuredCriteria measured,
            SheetLibrary library,
            Callers callers) {
        this.desk = desk;
        this.measurements = measurements;
        this.measured = measured;
        this.library = library;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "summarizeMeasurements", summary = "期間量測於評分表各項之結果及所指級距；由考核人員決定採否")
    @APIResponseSchema(MeasuredSheet.class)
    public MeasuredSheet summarize(
            @QueryParam("agency") @NotBlank @Parameter(description = "受測機關代碼", example = "WRA-NORTH") String agency,
            @QueryParam("scoreSheetId") @NotNull @Parameter(description = "已發布評分表之識別碼") UUID scoreSheetId,
            @QueryParam("from") @DefaultValue("") @Parameter(description = "期間起日（含）", example = "2016-01-01")
                    String from,
            @QueryParam("until") @DefaultValue("") @Parameter(description = "期間迄日（含）", example = "2016-06-30")
                    String until) {
        var sight = desk.sightOf(agency);
        var period = MeasuredPeriod.of(from, until);
        var sheet = library.published(scoreSheetId).sheet();
        var found = measurements.inPeriod(agency, sight.measuring(), period.from(), period.until());
        var criteria = measured.of(found, callers.current().agency(), sheet, period.from(), period.until());
        return new MeasuredSheet(agency, scoreSheetId, criteria);
    }

    record MeasuredSheet(String agency, UUID scoreSheetId, List<MeasuredCriterion> criteria) {}
}
