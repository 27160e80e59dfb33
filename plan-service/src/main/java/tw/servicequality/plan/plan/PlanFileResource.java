package tw.servicequality.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.agency.AgencyProblem;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.document.DocumentReader;
import tw.servicequality.plan.table.PlanFile;
import tw.servicequality.plan.table.PlanFileReader;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

/** Plans that come as a spreadsheet or a text with the usual table. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanFileResource {

    private final Gate gate;
    private final AgencyRegister register;
    private final PlanFileReader files;
    private final DocumentReader reader;
    private final ImportPlan importPlan;

    PlanFileResource(
            Gate gate, AgencyRegister register, PlanFileReader files, DocumentReader reader, ImportPlan importPlan) {
        this.gate = gate;
        this.register = register;
        this.files = files;
        this.reader = reader;
        this.importPlan = importPlan;
    }

    @POST
    @Path("/files")
    @Idempotent
    @Consumes({PlanFile.ODS_TYPE, PlanFile.XLSX_TYPE, PlanFile.ODT_TYPE, PlanFile.DOCX_TYPE})
    @Operation(operationId = "importPlanFile", summary = "由試算表或文書檔匯入計畫；錯誤逐列逐欄指出，不作部分匯入")
    @RequestBody(
            required = true,
            description = "ODS、XLSX、ODT 或 DOCX 檔，內有計畫表格",
            content = {
                @Content(mediaType = PlanFile.ODS_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.ODT_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.DOCX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "已匯入，狀態為草擬")
    public Response bring(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", required = true) String agency,
            @NotNull RawFile file) {
        gate.require(PlanAccess.IMPORT, agency, AgencyProblem.AGENCY_NOT_FOUND, agency);
        var plan = importPlan.bring(agency, reader.read(document(agency, file)));
        return Answer.created("/api/v1/plans/" + plan.id(), PlanView.of(plan), plan.version());
    }

    @POST
    @Path("/conversions")
    @Consumes({PlanFile.ODS_TYPE, PlanFile.XLSX_TYPE, PlanFile.ODT_TYPE, PlanFile.DOCX_TYPE})
    @Operation(operationId = "convertPlanFile", summary = "將試算表或文書檔轉為計畫文件，供檢視或作為修訂文件；不匯入")
    @RequestBody(
            required = true,
            description = "ODS、XLSX、ODT 或 DOCX 檔，內有計畫表格",
            content = {
                @Content(mediaType = PlanFile.ODS_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.ODT_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PlanFile.DOCX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "tw-service-plan/1 格式的計畫文件",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public byte[] convert(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", required = true) String agency,
            @NotNull RawFile file) {
        gate.require(PlanAccess.IMPORT, agency, AgencyProblem.AGENCY_NOT_FOUND, agency);
        return reader.read(document(agency, file)).content();
    }

    private byte[] document(String agency, RawFile file) {
        return files.read(file.kind(), file.content(), register.nameInBeing(agency));
    }
}
