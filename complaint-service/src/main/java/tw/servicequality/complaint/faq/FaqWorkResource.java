package tw.servicequality.complaint.faq;

import static tw.servicequality.complaint.faq.FaqReadingResource.said;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.faq.FaqReadingResource.FaqsView;
import tw.servicequality.complaint.faq.Faqs.FaqFilter;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** 機關內部之常見問答: what waits for review or publication. */
@Path("/api/v1/complaint-faqs/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-faqs")
class FaqWorkResource {

    private final Gate gate;
    private final Faqs faqs;
    private final FaqUses uses;

    FaqWorkResource(Gate gate, Faqs faqs, FaqUses uses) {
        this.gate = gate;
        this.faqs = faqs;
        this.uses = uses;
    }

    @GET
    @Transactional
    @Operation(operationId = "listFaqWork", summary = "本機關之常見問答", description = "依狀態；新者在前，含來源案號。")
    @APIResponseSchema(value = FaqsView.class, responseCode = "200", responseDescription = "一頁常見問答；Link 指向次頁")
    public Response list(
            @Parameter(description = "狀態，預設 DRAFT", schema = @Schema(implementation = FaqState.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "每頁筆數 1–200，預設 50") @QueryParam("limit") String limit,
            @Parameter(description = "次頁游標，取自 next") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        var agency = gate.require(FaqAccess.READ).agency();
        var size = Limit.of(limit);
        var filter = new FaqFilter(state(state), Optional.of(agency), Optional.empty(), List.of());
        var found = faqs.page(filter, Cursor.read(cursor).number(0), size + 1);
        var counts = uses.of(found.stream().map(Faq::faqId).toList());
        var views = found.stream()
                .map(faq -> FaqView.internal(faq, counts.getOrDefault(faq.faqId(), 0L)))
                .toList();
        return Answer.page(Page.of(views, size, last -> Cursor.of(last.faqId())), uri);
    }

    private static FaqState state(String asked) {
        return said(asked)
                .map(name -> Arrays.stream(FaqState.values())
                        .filter(one -> one.name().equals(name))
                        .findAny()
                        .orElseThrow(
                                () -> HttpProblem.INVALID_INPUT.because("查無此值").at("?state")))
                .orElse(FaqState.DRAFT);
    }
}
