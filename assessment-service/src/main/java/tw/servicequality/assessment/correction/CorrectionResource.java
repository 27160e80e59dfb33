package tw.servicequality.assessment.correction;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentReading;
import tw.servicequality.assessment.assessment.AssessmentView;

@Path("/api/v1/assessments/{assessmentId}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appeals")
class CorrectionResource {

    private final CorrectAssessment correcting;
    private final AssessmentReading reading;

    CorrectionResource(CorrectAssessment correcting, AssessmentReading reading) {
        this.correcting = correcting;
        this.reading = reading;
    }

    @PUT
    @Transactional
    @Operation(operationId = "correctAssessment", summary = "更正考核結果：成為次一版次並敘明理由，原版次保留；限考核機關首長")
    @APIResponseSchema(AssessmentView.class)
    public Response correct(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid ResultCorrection correction) {
        return reading.answer(correcting.handle(id, ifMatch, correction));
    }
}
