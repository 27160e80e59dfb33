package tw.servicequality.assessment.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/assessment-rounds/{roundId}/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-results")
class PublishingResource {

    private final PublishResults publish;

    PublishingResource(PublishResults publish) {
        this.publish = publish;
    }

    @POST
    @Idempotent
    @Operation(operationId = "publishAssessmentResults", summary = "公布考核場次之結果；再次公布為新版，舊版保留")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201", responseDescription = "已公布")
    @APIResponse(responseCode = "409", description = "尚有考核未定案")
    public Response publish(
            @PathParam("roundId") @Parameter(description = "考核場次識別碼") String roundId,
            @NotNull @Valid ResultPublishing publishing) {
        var made = publish.publish(roundId, publishing.title(), publishing.note());
        return Answer.created("/api/v1/assessment-results/" + made.id(), PublicationView.of(made), made.version());
    }

    @Schema(description = "公布考核結果")
    record ResultPublishing(
            @NotBlank @Size(max = 100) @Schema(description = "名稱", examples = "105年度不定期考核結果")
            String title,

            @Size(max = 200) @Schema(description = "附註", nullable = true, examples = "依考核計畫公布於機關網頁")
            String note) {

        ResultPublishing {
            note = note == null ? "" : note;
        }
    }
}
