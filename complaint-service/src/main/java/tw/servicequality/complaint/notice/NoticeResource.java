package tw.servicequality.complaint.notice;

import static tw.servicequality.complaint.notice.NoticeProblem.NOTICE_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.CaseNumber;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Gate;

/** 通知 */
@Path("/api/v1/complaints/{caseNumber}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "對陳情人的通知")
class NoticeResource {

    private final Gate gate;
    private final NoticeBox box;
    private final NoticeFacts facts;
    private final Clock clock;

    NoticeResource(Gate gate, NoticeBox box, NoticeFacts facts, Clock clock) {
        this.gate = gate;
        this.box = box;
        this.facts = facts;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listNotices", summary = "案件的通知", description = "依先後；BY_HAND 者待承辦人以書面或電話通知。")
    @APIResponse(responseCode = "200", description = "通知")
    @APIResponse(responseCode = "404", description = "查無此案件")
    public NoticesView list(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        open(NoticeAccess.READ, caseNumber);
        return new NoticesView(box.of(caseNumber).stream().map(NoticeView::of).toList());
    }

    @PUT
    @Path("/{noticeId}/dispatch")
    @Transactional
    @Operation(operationId = "recordNotice", summary = "登錄已通知", description = "以書面、電話或面談通知者。展期之通知於期限屆滿前登錄，展期始生效力。")
    @APIResponse(responseCode = "200", description = "已登錄的通知")
    @APIResponse(responseCode = "404", description = "查無此通知")
    @APIResponse(responseCode = "409", description = "已通知過，或待寄送中")
    public NoticeView dispatch(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "通知編號", example = "17") @PathParam("noticeId") String noticeId,
            @NotNull @Valid NoticeDispatch dispatch) {
        open(NoticeAccess.RECORD, caseNumber);
        var notice = box.get(caseNumber, number(noticeId));
        if (notice.state() == NoticeState.PENDING) {
            throw NoticeProblem.NOTICE_MOVE_REFUSED.because("電子郵件寄送中");
        }
        box.sent(notice, clock.instant(), dispatch.by().name());
        return NoticeView.of(notice);
    }

    private void open(Access access, String caseNumber) {
        gate.require(access);
        var number = CaseNumber.read(caseNumber, NOTICE_NOT_FOUND).text();
        var agency = facts.agencyOf(number).orElseThrow(() -> NOTICE_NOT_FOUND.because(caseNumber));
        gate.require(access, agency, NOTICE_NOT_FOUND, caseNumber);
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw NOTICE_NOT_FOUND.because(text);
        }
        return Long.parseLong(text);
    }

    /** 通知方式 */
    enum Method {
        /** 書面 */
        LETTER,
        /** 電話 */
        TELEPHONE,
        /** 面談 */
        IN_PERSON,
        /** 傳真 */
        FAX
    }

    @Schema(description = "通知方式")
    record NoticeDispatch(@NotNull Method by) {}

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一次通知")
    record NoticeView(
            long noticeId,
            NoticeKind kind,
            NoticeState state,
            Instant createdAt,
            Optional<Instant> sentAt,

            @Schema(description = "EMAIL、LETTER、TELEPHONE、IN_PERSON 或 FAX")
            Optional<String> sentBy) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.noticeId(),
                    notice.kind(),
                    notice.state(),
                    notice.createdAt(),
                    notice.sentAt(),
                    notice.sentBy());
        }
    }

    @Schema(description = "案件的通知")
    record NoticesView(List<NoticeView> items) {}
}
