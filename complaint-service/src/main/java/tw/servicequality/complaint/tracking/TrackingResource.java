package tw.servicequality.complaint.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.SupplementComplaint;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.intake.AcceptComplaint;
import tw.servicequality.platform.idempotency.Idempotent;

/** 進度查詢. POSTs, because number and code must not stand in an address. */
@Path("/api/v1/complaint-tracking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking", description = "陳情人查詢進度、確認與補陳，無須登入")
class TrackingResource {

    private final TrackedCase tracked;
    private final Exchange exchange;
    private final SupplementComplaint supplement;
    private final AcceptComplaint accept;
    private final Clock clock;

    TrackingResource(
            TrackedCase tracked,
            Exchange exchange,
            SupplementComplaint supplement,
            AcceptComplaint accept,
            Clock clock) {
        this.tracked = tracked;
        this.exchange = exchange;
        this.supplement = supplement;
        this.accept = accept;
        this.clock = clock;
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(operationId = "trackComplaint", summary = "查詢進度", description = "以案號與查詢碼查詢，無須登入。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確（兩者回覆相同）")
    @APIResponseSchema(value = TrackingView.class, responseCode = "200", responseDescription = "進度；結案者含答復")
    public Response track(@NotNull @Valid ComplaintTracking tracking) {
        return answer(tracked.open(tracking.caseNumber(), tracking.lookupCode()));
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @PermitAll
    @Operation(operationId = "confirmComplaint", summary = "確認陳情", description = "機關要求電子郵件確認者，確認後始受理並起算期限。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確")
    @APIResponse(responseCode = "409", description = "不在待確認中，或已逾確認期限")
    @APIResponseSchema(value = TrackingView.class, responseCode = "200", responseDescription = "進度")
    public Response confirm(@NotNull @Valid ComplaintTracking tracking) {
        var complaint = tracked.open(tracking.caseNumber(), tracking.lookupCode());
        accept.confirm(complaint, clock.instant());
        return answer(complaint);
    }

    @POST
    @Path("/supplements")
    @Idempotent
    @PermitAll
    @Operation(operationId = "supplementComplaint", summary = "補陳", description = "補充說明；機關通知補陳者，自次日續行計算期限。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確")
    @APIResponseSchema(value = TrackingView.class, responseCode = "200", responseDescription = "進度")
    public Response supplement(@NotNull @Valid ComplaintSupplement told) {
        var complaint =
                tracked.open(told.tracking().caseNumber(), told.tracking().lookupCode());
        supplement.supplement(complaint, told.text(), clock.instant());
        return answer(complaint);
    }

    private Response answer(Complaint complaint) {
        var view = TrackingView.of(complaint, exchange.of(complaint.caseNumber(), true));
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @Schema(description = "補陳")
    record ComplaintSupplement(
            @NotNull @Valid ComplaintTracking tracking,

            @Schema(description = "補充說明") @NotBlank @Size(max = 20_000) @PlainText
            String text) {

        @Override
        public String toString() {
            return "ComplaintSupplement[…]";
        }
    }
}
