package tw.servicequality.platform.openapi;

import java.util.Arrays;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import tw.servicequality.platform.problem.ProblemBody;

/** The refusals that the platform itself may give to an operation, and to which operations. */
enum Refusal {
    BAD_REQUEST(
            400,
            "輸入資料不正確；errors 指出每一個欄位",
            one -> one.hasBody() || !one.parameters().isEmpty()),
    UNAUTHENTICATED(401, "未登入或權杖無效", one -> !one.isPublic()),
    FORBIDDEN(403, "此角色沒有權限", one -> !one.isPublic()),
    NOT_FOUND(404, "查無資料，或非本機關權責", Endpoint::namesOneThing),
    NOT_ACCEPTABLE(406, "無法提供要求的格式", one -> true),
    CONFLICT(409, "與目前的狀態衝突，或相同的請求仍在處理中", Endpoint::changes),
    PRECONDITION_FAILED(412, "資料已被他人更新，請重新讀取", Endpoint::takesIfMatch),
    CONTENT_TOO_LARGE(413, "內容過大", Endpoint::hasBody),
    UNSUPPORTED_MEDIA_TYPE(415, "不支援的內容格式", Endpoint::hasBody),
    UNPROCESSABLE(422, "內容不合規定，或 Idempotency-Key 已用於不同內容", Endpoint::changes),
    PRECONDITION_REQUIRED(428, "缺少 If-Match 標頭", Endpoint::takesIfMatch),
    INTERNAL_ERROR(500, "系統發生錯誤", one -> true),
    SERVICE_UNAVAILABLE(503, "服務暫時無法使用，請稍後再試", one -> true);

    private final int status;
    private final String description;
    private final Predicate<Endpoint> mayCome;

    Refusal(int status, String description, Predicate<Endpoint> mayCome) {
        this.status = status;
        this.description = description;
        this.mayCome = mayCome;
    }

    /** Adds what the endpoint may answer and has not declared; what it declared without content is a problem as well. */
    static void complete(Endpoint endpoint) {
        var responses = endpoint.operation().getResponses();
        responses.getAPIResponses().forEach((status, declared) -> {
            if (status.matches("[45]..") && declared.getRef() == null && declared.getContent() == null) {
                declared.setContent(content());
            }
        });
        Arrays.stream(values())
                .filter(refusal -> refusal.mayCome.test(endpoint))
                .filter(refusal -> !responses.hasAPIResponse(String.valueOf(refusal.status)))
                .forEach(refusal -> responses.addAPIResponse(
                        String.valueOf(refusal.status),
                        OASFactory.createAPIResponse().ref(refusal.component())));
    }

    /** Its name among the responses of the document's components. */
    String component() {
        var words = new StringBuilder();
        for (var word : name().split("_")) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return words.toString();
    }

    APIResponse response() {
        return OASFactory.createAPIResponse().description(description).content(content());
    }

    private static Content content() {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, media);
    }
}
