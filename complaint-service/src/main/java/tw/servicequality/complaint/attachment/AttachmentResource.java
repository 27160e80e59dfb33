package tw.servicequality.complaint.attachment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.platform.filestore.Download;

/** 附件. Without transactions of its own: sending and fetching files may take long. */
@Path("/api/v1/complaints/{caseNumber}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "案件之附件")
class AttachmentResource {

    private final CaseDoor door;
    private final AddAttachment add;
    private final ReadAttachment read;
    private final Download download;

    AttachmentResource(CaseDoor door, AddAttachment add, ReadAttachment read, Download download) {
        this.door = door;
        this.add = add;
        this.read = read;
        this.download = download;
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "案件之附件", description = "限辦理機關；依先後。")
    @APIResponse(responseCode = "200", description = "附件及其掃描狀態")
    @APIResponse(responseCode = "404", description = "查無此案件")
    public AttachmentsView list(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return new AttachmentsView(read.list(caseNumber));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addAttachment",
            summary = "新增附件",
            description = "本文即檔案內容，逐段收存；種類依內容判定，檔名在 Content-Disposition。同案相同內容重送者，回覆原附件。")
    @APIResponse(responseCode = "404", description = "查無此案件")
    @APIResponse(responseCode = "409", description = "案件狀態不受理附件")
    @APIResponse(responseCode = "422", description = "已達件數上限")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "已收存之附件")
    public Response add(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "檔名，如 attachment; filename*=UTF-8''%E5%9C%96.jpg")
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    String disposition,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        var view = add.add(
                () -> door.open(AttachmentAccess.ADD, caseNumber), AttachmentSource.OFFICER, disposition, length, body);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readAttachment", summary = "調閱附件", description = "限辦理機關；每次調閱均留紀錄。一律以下載方式提供。")
    @APIResponse(responseCode = "404", description = "查無此附件")
    @APIResponse(responseCode = "409", description = "尚未完成掃描，或含惡意程式")
    @APIResponse(responseCode = "410", description = "已隨個人資料刪除")
    public Response read(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "附件編號", example = "3f0c8f9e-6a37-4d6c-9d0e-0c3f3a8b1c22")
                    @PathParam("attachmentId")
                    String attachmentId) {
        return download.of(read.read(caseNumber, attachmentId));
    }

    @Schema(description = "案件之附件")
    record AttachmentsView(List<AttachmentView> items) {}
}
