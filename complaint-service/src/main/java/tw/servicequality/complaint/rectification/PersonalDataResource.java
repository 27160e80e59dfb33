package tw.servicequality.complaint.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.petitioner.PersonalData;
import tw.servicequality.complaint.tracking.ComplaintTracking;
import tw.servicequality.complaint.tracking.TrackedCase;
import tw.servicequality.platform.idempotency.Idempotent;

/** 當事人查詢與更正. POSTs, because number and code must not stand in an address. */
@Path("/api/v1/complaint-tracking/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
class PersonalDataResource {

    private final TrackedCase tracked;
    private final CorrectContact contact;

    PersonalDataResource(TrackedCase tracked, CorrectContact contact) {
        this.tracked = tracked;
        this.contact = contact;
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(
            operationId = "inspectPersonalData",
            summary = "查詢個人資料",
            description = "當事人以案號與查詢碼查詢所留資料（個人資料保護法第3條、第10條）；留有紀錄。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確（兩者回覆相同）")
    @APIResponse(responseCode = "410", description = "個人資料已刪除")
    @APIResponseSchema(value = OwnDataView.class, responseCode = "200", responseDescription = "所留資料")
    public Response inspect(@NotNull @Valid ComplaintTracking tracking) {
        return answer(contact.inspect(tracked.open(tracking.caseNumber(), tracking.lookupCode())));
    }

    @POST
    @Path("/correction")
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "correctContact",
            summary = "更正聯絡方式",
            description = "取代原留之電子郵件、電話與住址（個人資料保護法第11條）；具名者應留有至少一種。")
    @APIResponse(responseCode = "404", description = "案號或查詢碼不正確（兩者回覆相同）")
    @APIResponse(responseCode = "410", description = "個人資料已刪除")
    @APIResponse(responseCode = "422", description = "未留任何聯絡方式")
    @APIResponseSchema(value = OwnDataView.class, responseCode = "200", responseDescription = "更正後之資料")
    public Response correct(@NotNull @Valid ContactCorrection correction) {
        var tracking = correction.tracking();
        var complaint = tracked.open(tracking.caseNumber(), tracking.lookupCode());
        return answer(contact.correct(complaint, correction.contact()));
    }

    private static Response answer(PersonalData data) {
        return Response.ok(OwnDataView.of(data))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Schema(description = "更正聯絡方式")
    record ContactCorrection(
            @NotNull @Valid ComplaintTracking tracking,

            @Schema(description = "電子郵件", nullable = true, examples = "a123@example.tw")
            @Email
            @Size(max = 254)
            @PlainText
            String email,

            @Schema(description = "電話", nullable = true, examples = "0912345678") @Size(max = 50) @PlainText
            String phone,

            @Schema(description = "住址", nullable = true) @Size(max = 500) @PlainText
            String address) {

        PersonalData contact() {
            return new PersonalData(Optional.empty(), said(email), said(phone), said(address));
        }

        private static Optional<String> said(String text) {
            return Optional.ofNullable(text).filter(it -> !it.isBlank());
        }

        @Override
        public String toString() {
            return "ContactCorrection[…]";
        }
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "本人所留資料")
    record OwnDataView(
            @Schema(description = "匿名者無") Optional<String> name,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> address) {

        static OwnDataView of(PersonalData data) {
            return new OwnDataView(data.name(), data.email(), data.phone(), data.address());
        }

        @Override
        public String toString() {
            return "OwnDataView[…]";
        }
    }
}
