package tw.servicequality.complaint.open311;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** GeoReport v2: reporting. */
@Path("/api/v1/open311/v2")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
@Tag(name = "open311")
class Open311Posting {

    private final ReportRequest report;
    private final Open311Format answers;
    private final Clock clock;

    Open311Posting(ReportRequest report, Open311Format answers, Clock clock) {
        this.report = report;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Path("/requests.{format:json|xml}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "postOpen311Request",
            summary = "Open311 提出案件",
            description = "即提出陳情。api_key 非必要；得附 Idempotency-Key 以免重複。service_notice 含查詢碼，僅於此時回覆。")
    @APIResponseSchema(value = Open311Receipt[].class, responseCode = "200", responseDescription = "案號與查詢碼")
    public Response post(
            @Parameter(description = "json 或 xml", example = "json") @PathParam("format") String format,
            @Parameter(description = "重試時沿用之鍵，得不填") @HeaderParam("Idempotency-Key") String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(implementation = Open311Form.class)))
                    MultivaluedMap<String, String> form) {
        return answers.answer(format, "service_requests", () -> {
            var filing = Open311Filing.read(form == null ? new MultivaluedHashMap<>() : form);
            var now = clock.instant();
            return key == null || key.isBlank()
                    ? report.file(filing, now)
                    : report.once(filing, now).getEntity();
        });
    }

    /** For the document only: the fields of the form. */
    @Schema(description = "Open311 案件；地點以 lat 及 long、address_string 或 address_id 之一表明")
    record Open311Form(
            @Schema(description = "機關代碼", required = true, examples = "WRA")
            String jurisdiction_id,

            @Schema(description = "服務代碼", required = true, examples = "GENERAL")
            String service_code,

            @Schema(description = "內容；未請求不公開者將公開", required = true, maxLength = 4000)
            String description,

            @Schema(description = "緯度（WGS84）") String lat,

            @Schema(name = "long", description = "經度（WGS84）")
            String longitude,

            @Schema(description = "地點") String address_string,
            @Schema(description = "地址編號") String address_id,
            String email,
            String first_name,
            String last_name,
            String phone,
            @Schema(description = "網址；列入案件內容") String media_url,
            @Schema(description = "不使用") String api_key,
            @Schema(description = "不保存") String device_id,
            @Schema(description = "不保存") String account_id,

            @Schema(name = "attribute[type]", description = "陳情類別")
            String type,

            @Schema(name = "attribute[confidential]", description = "true 則不公開")
            String confidential) {}
}
