package tw.servicequality.complaint.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.faq.Faqs.FaqFilter;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;

/** 常見問答之公開查閱 */
@Path("/api/v1/complaint-faqs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-faqs", description = "由已結案件整理之常見問答")
class FaqReadingResource {

    private final Faqs faqs;
    private final FaqUses uses;

    FaqReadingResource(Faqs faqs, FaqUses uses) {
        this.faqs = faqs;
        this.uses = uses;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listFaqs", summary = "查詢常見問答", description = "無須登入；僅列已公開者，新者在前。多個字詞以空白分隔，均須出現。")
    @APIResponseSchema(value = FaqsView.class, responseCode = "200", responseDescription = "一頁常見問答；Link 指向次頁")
    public Response list(
            @Parameter(description = "機關代碼", example = "WRA") @QueryParam("agency") String agency,
            @Parameter(description = "機關類別代碼") @QueryParam("category") String category,
            @Parameter(description = "字詞，例如「圍籬 修復」") @QueryParam("q") String asked,
            @Parameter(description = "每頁筆數 1–200，預設 50") @QueryParam("limit") String limit,
            @Parameter(description = "次頁游標，取自 next") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var filter = new FaqFilter(
                FaqState.PUBLISHED,
                said(agency),
                said(category),
                Words.patterns(said(asked).orElse("")));
        var found = faqs.page(filter, Cursor.read(cursor).number(0), size + 1);
        var counts = uses.of(found.stream().map(Faq::faqId).toList());
        var views = found.stream()
                .map(faq -> FaqView.open(faq, counts.getOrDefault(faq.faqId(), 0L)))
                .toList();
        return Answer.page(Page.of(views, size, last -> Cursor.of(last.faqId())), uri);
    }

    @GET
    @Path("/{faqId}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getFaq", summary = "查看常見問答", description = "無須登入；僅已公開者。")
    @APIResponse(responseCode = "404", description = "查無此編號，或未公開")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "常見問答")
    public Response get(@Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId) {
        var faq = faqs.published(faqId);
        var counts = uses.of(List.of(faq.faqId()));
        return Answer.of(FaqView.open(faq, counts.getOrDefault(faq.faqId(), 0L)), faq.version());
    }

    @POST
    @Path("/{faqId}/uses")
    @PermitAll
    @Transactional
    @Operation(operationId = "countFaqUse", summary = "計入一次使用", description = "無須登入；表示此答覆有用。次數稍後計入，重送即再計一次。")
    @APIResponse(responseCode = "404", description = "查無此編號，或未公開")
    @APIResponseSchema(value = FaqUseView.class, responseCode = "202", responseDescription = "將計入")
    public Response use(@Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId) {
        uses.count(faqs.published(faqId).faqId());
        return Response.accepted(new FaqUseView(faqId)).build();
    }

    static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    @Schema(description = "將計入使用次數之常見問答")
    record FaqUseView(String faqId) {}

    /** For the document only: a page of entries. */
    @Schema(description = "一頁常見問答")
    record FaqsView(List<FaqView> items, Optional<String> next) {}
}
