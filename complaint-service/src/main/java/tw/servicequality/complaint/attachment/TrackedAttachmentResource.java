package tw.servicequality.complaint.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.tracking.TrackedCase;

/** 陳情人之附件. Number and code in headers: an address would be written down on the way. */
@Path("/api/v1/complaint-tracking/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
class TrackedAttachmentResource {

    private final TrackedCase tracked;
    private final AddAttachment add;

    TrackedAttachmentResource(TrackedCase tracked, AddAttachment add) {
        this.tracked = tracked;
        this.add = add;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addTrackedAttachment",
            summary = "陳情人新增附件",
            description = "無須登入；案號與查詢碼在標頭。本文即檔案內容，種類依內容判定。相同內容重送者，回覆原附件。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確（兩者回覆相同）")
    @APIResponse(responseCode = "409", description = "案件狀態不受理附件")
    @APIResponse(responseCode = "422", description = "已達件數上限")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "已收存之附件")
    public Response add(
            @Parameter(description = "案號", example = "C105-000123") @HeaderParam("X-Case-Number") String caseNumber,
            @Parameter(description = "查詢碼", example = "7K3M-Q2WX-9FHT-0C4B") @HeaderParam("X-Lookup-Code")
                    String lookupCode,
            @Parameter(description = "檔名，如 attachment; filename*=UTF-8''%E5%9C%96.jpg")
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    String disposition,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        var view = add.add(
                () -> tracked.open(said(caseNumber), said(lookupCode)),
                AttachmentSource.PETITIONER,
                disposition,
                length,
                body);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    private static String said(String header) {
        return Optional.ofNullable(header).orElse("");
    }
}
