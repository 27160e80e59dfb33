package tw.servicequality.complaint.report;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** 統計報告之閱讀: as JSON, CSV or ODS, by {@code ?format=} or else by Accept. */
@Path("/api/v1/complaint-reports/{agency}")
@Tag(name = "complaint-reports")
class ReportReading {

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Gate gate;
    private final Reports reports;
    private final AgencyDirectory directory;

    ReportReading(Gate gate, Reports reports, AgencyDirectory directory) {
        this.gate = gate;
        this.reports = reports;
        this.directory = directory;
    }

    @GET
    @Path("/{period}")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ODS})
    @Operation(
            operationId = "getComplaintReport",
            summary = "閱讀統計報告",
            description = "JSON、CSV（UTF-8）或 ODS；以 format 或 Accept 指定。")
    @APIResponse(responseCode = "404", description = "查無此統計報告，或非本機關及所屬機關")
    @APIResponse(
            responseCode = "200",
            description = "統計報告；ETag 為其版本",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ODS, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "月或季", example = "2016-03") @PathParam("period") String period,
            @Parameter(description = "json、csv 或 ods；未填則依 Accept", example = "csv") @QueryParam("format") String format,
            @Parameter(description = "true 則 CSV 前加位元組順序記號（BOM）") @QueryParam("bom") String bom,
            @Context Request request) {
        gate.require(ReportAccess.READ, agency, ReportProblem.COMPLAINT_REPORT_NOT_FOUND, agency);
        var report = reports.get(agency, ReportPeriod.read(period));
        var wanted = wanted(format, request);
        return switch (wanted) {
            case JSON -> json(report);
            case CSV -> file(report, wanted, ReportCsv.of(report, "true".equals(bom)));
            case ODS ->
                file(report, wanted, ReportOds.of(report, directory.name(agency).orElse(agency)));
        };
    }

    private static ReportFormat wanted(String format, Request request) {
        if (format != null && !format.isEmpty()) {
            return ReportFormat.read(format);
        }
        var chosen = request.selectVariant(ReportFormat.variants());
        if (chosen == null) {
            throw HttpProblem.NOT_ACCEPTABLE.because("提供 JSON、CSV 與 ODS");
        }
        return ReportFormat.of(chosen);
    }

    private static Response json(Report report) {
        return Response.fromResponse(Answer.of(ReportView.of(report), report.version()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Response file(Report report, ReportFormat format, byte[] bytes) {
        var name = "%s-%s.%s"
                .formatted(
                        report.agency(), report.period().text(), format.name().toLowerCase(java.util.Locale.ROOT));
        return Response.fromResponse(Answer.of(bytes, report.version()))
                .type(format == ReportFormat.CSV ? "text/csv; charset=utf-8" : format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
