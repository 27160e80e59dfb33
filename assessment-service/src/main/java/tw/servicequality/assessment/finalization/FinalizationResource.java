package tw.servicequality.assessment.finalization;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.AssessmentView;

@Path("/api/v1/assessments/{assessmentId}/finalization")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class FinalizationResource {

    private final FinalizeAssessment finalizing;
    private final AssessmentReading reading;

    FinalizationResource(FinalizeAssessment finalizing, AssessmentReading reading) {
        this.finalizing = finalizing;
        this.reading = reading;
    }

    @PUT
    @Transactional
    @Operation(operationId = "finalizeAssessment", summary = "定案：計算總分及等第；全部項目須已評分、應附佐證須齊備、迴避無違、偏離量測須敘明理由")
    @APIResponseSchema(AssessmentView.class)
    public Response finalizeAssessment(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid Finalization conclusion) {
        return reading.answer(finalizing.handle(id, ifMatch, conclusion.strengths(), conclusion.suggestions()));
    }

    record Finalization(
            @NotBlank @Size(max = 4_000) @Schema(description = "優點")
            String strengths,

            @NotBlank @Size(max = 4_000) @Schema(description = "建議改進事項")
            String suggestions) {}
}
