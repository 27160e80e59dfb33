package tw.servicequality.plan.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.progress.ProgressAccess;
import tw.servicequality.plan.progress.ProgressDoor;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.Download;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.ScanState;
import tw.servicequality.platform.malware.MalwareScans;

/** 佐證資料. Without transactions of its own: sending and fetching files may take long. */
@Path("/api/v1/plans/{planId}/obligations/{obligationId}/reports/{number}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class EvidenceResource {

    private static final String NAMELESS = "佐證資料";

    private final ProgressDoor door;
    private final EvidenceFiles files;
    private final AddEvidence add;
    private final MalwareScans scans;
    private final AuditTrail audit;
    private final Download download;

    EvidenceResource(
            ProgressDoor door,
            EvidenceFiles files,
            AddEvidence add,
            MalwareScans scans,
            AuditTrail audit,
            Download download) {
        this.door = door;
        this.files = files;
        this.add = add;
        this.scans = scans;
        this.audit = audit;
        this.download = download;
    }

    @GET
    @Operation(operationId = "listEvidenceFiles", summary = "列出提報之佐證檔案")
    @APIResponse(responseCode = "200", description = "佐證檔案及其掃描狀態")
    public EvidenceFilesView list(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("obligationId") @Parameter(description = "應辦期限識別碼") String obligationId,
            @PathParam("number") @Parameter(description = "第幾次提報") String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var report = report(ProgressAccess.READ, planId, obligationId, number);
            return new EvidenceFilesView(
                    files.of(report).stream().map(EvidenceFileView::of).toList());
        });
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addEvidenceFile",
            summary = "檢附佐證檔案",
            description = "本文即檔案內容，逐段收存；種類依內容判定，檔名在 Content-Disposition。相同內容重送者，回覆原檔案。")
    @APIResponse(responseCode = "422", description = "已達件數上限")
    @APIResponseSchema(value = EvidenceFileView.class, responseCode = "201", responseDescription = "已收存之檔案")
    public Response add(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("obligationId") @Parameter(description = "應辦期限識別碼") String obligationId,
            @PathParam("number") @Parameter(description = "第幾次提報") String number,
            @Parameter(description = "檔名，如 attachment; filename*=UTF-8''%E5%9C%96.jpg")
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    String disposition,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        var file = add.add(
                () -> report(ProgressAccess.REPORT, planId, obligationId, number),
                FileName.read(disposition, NAMELESS),
                length,
                body);
        return Response.status(Response.Status.CREATED)
                .entity(EvidenceFileView.of(file))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEvidenceFile", summary = "調閱佐證檔案", description = "每次調閱均留紀錄。一律以下載方式提供。")
    @APIResponse(responseCode = "409", description = "尚未完成掃描，或含惡意程式")
    public Response read(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("obligationId") @Parameter(description = "應辦期限識別碼") String obligationId,
            @PathParam("number") @Parameter(description = "第幾次提報") String number,
            @PathParam("fileId") @Parameter(description = "檔案識別碼") String fileId) {
        return download.of(QuarkusTransaction.requiringNew().call(() -> {
            var report = report(ProgressAccess.READ, planId, obligationId, number);
            var file = files.get(report, fileId).readable(scans.inUse().isPresent());
            audit.record("EvidenceRead", report.toString(), 0, Map.of("file", fileId));
            return file;
        }));
    }

    private UUID report(ProgressAccess access, String planId, String obligationId, String number) {
        return door.report(door.open(access, planId, obligationId), number);
    }

    @Schema(description = "提報之佐證檔案")
    record EvidenceFilesView(List<EvidenceFileView> items) {}

    @Schema(description = "佐證檔案")
    record EvidenceFileView(
            @Schema(description = "檔案識別碼") UUID fileId,
            @Schema(description = "檔名") String name,

            @Schema(description = "依內容判定之種類", examples = "application/pdf")
            String mediaType,

            @Schema(description = "位元組數", examples = "48213")
            long bytes,

            @Schema(description = "SHA-256") String sha256,
            @Schema(description = "UNSCANNED 為未掃描惡意程式") ScanState state,
            @Schema(description = "檢附時間") Instant addedAt) {

        static EvidenceFileView of(EvidenceFile file) {
            return new EvidenceFileView(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.bytes(),
                    HexFormat.of().formatHex(file.sha256()),
                    file.state(),
                    file.addedAt());
        }
    }
}
