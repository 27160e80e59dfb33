package tw.servicequality.assessment.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.Download;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.malware.MalwareScans;

/** 佐證檔案. Without transactions of its own: sending and fetching files may take long. */
@Path("/api/v1/evidence/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
class EvidenceFileResource {

    private static final String NAMELESS = "佐證資料";

    private final EvidenceDoor door;
    private final AddEvidenceFile add;
    private final MalwareScans scans;
    private final AuditTrail audit;
    private final Download download;

    EvidenceFileResource(
            EvidenceDoor door, AddEvidenceFile add, MalwareScans scans, AuditTrail audit, Download download) {
        this.door = door;
        this.add = add;
        this.scans = scans;
        this.audit = audit;
        this.download = download;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addEvidence",
            summary = "收存佐證檔案",
            description = "本文即檔案內容，逐段收存；種類依內容判定。所得識別碼可於評分引用；引用之考核定案前，僅收存機關及其上級可知。")
    @APIResponseSchema(value = EvidenceFileView.class, responseCode = "201", responseDescription = "已收存之檔案")
    public Response add(
            @QueryParam("agency") @NotBlank @Parameter(description = "所佐證之機關代碼", required = true, example = "WRA-NORTH")
                    String agency,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    @Parameter(description = "檔名，如 attachment; filename*=UTF-8''%E5%9C%96.jpg")
                    String disposition,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        var file = add.add(() -> door.toAdd(agency), FileName.read(disposition, NAMELESS), length, body);
        return Response.status(Response.Status.CREATED)
                .entity(EvidenceFileView.of(file))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEvidence", summary = "調閱佐證檔案", description = "每次調閱均留紀錄。一律以下載方式提供。")
    @APIResponse(responseCode = "409", description = "尚未完成掃描，或含惡意程式")
    public Response read(@PathParam("fileId") @Parameter(description = "檔案識別碼") String fileId) {
        return download.of(QuarkusTransaction.requiringNew().call(() -> {
            var file = door.readable(fileId).readable(scans.inUse().isPresent());
            audit.record("EvidenceFileRead", fileId, 0, Map.of());
            return file;
        }));
    }
}
