package tw.servicequality.complaint.tracking;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.casefile.Outcome;
import tw.servicequality.complaint.lookup.LookupCode;
import tw.servicequality.complaint.lookup.LookupCodes;

/** 進度查詢. A POST, because number and code must not stand in an address. */
@Path("/api/v1/complaint-tracking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking", description = "陳情人查詢進度")
class TrackingResource {

    private final LookupCodes codes;
    private final Complaints complaints;

    TrackingResource(LookupCodes codes, Complaints complaints) {
        this.codes = codes;
        this.complaints = complaints;
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(operationId = "trackComplaint", summary = "查詢進度", description = "以案號與查詢碼查詢，無須登入。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確（兩者回覆相同）")
    @APIResponseSchema(value = TrackingView.class, responseCode = "200", responseDescription = "進度；結案者含答復")
    public Response track(@NotNull @Valid ComplaintTracking tracking) {
        var code = new LookupCode(tracking.lookupCode());
        if (!CaseNumber.isOne(tracking.caseNumber()) || !codes.opens(code, tracking.caseNumber())) {
            throw COMPLAINT_NOT_FOUND.because("案號或查詢碼不正確");
        }
        var view = TrackingView.of(complaints.get(tracking.caseNumber()));
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @Schema(description = "進度查詢")
    record ComplaintTracking(
            @Schema(description = "案號", examples = "C105-000123") @NotBlank @Size(max = 100)
            String caseNumber,

            @Schema(description = "查詢碼", examples = "7K3M-Q2WX-9FHT-0C4B") @NotBlank @Size(max = 100)
            String lookupCode) {

        @Override
        public String toString() {
            return "ComplaintTracking[…]";
        }
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "案件進度")
    record TrackingView(
            String caseNumber,
            String agency,
            ComplaintStatus status,
            LocalDate filedOn,
            LocalDate dueOn,
            Optional<LocalDate> closedOn,
            Optional<Outcome> outcome,
            @Schema(description = "答復內容") Optional<String> reply,
            @Schema(description = "認無理由之說明") Optional<String> reasons) {

        static TrackingView of(Complaint complaint) {
            var closure = complaint.closure();
            return new TrackingView(
                    complaint.caseNumber(),
                    complaint.agency(),
                    complaint.status(),
                    complaint.filedOn(),
                    complaint.dueOn(),
                    closure.map(it -> it.closedOn()),
                    closure.map(it -> it.outcome()),
                    closure.map(it -> it.reply()),
                    closure.flatMap(it -> it.reasons()));
        }
    }
}
