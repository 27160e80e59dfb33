package tw.servicequality.plan.livefact;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 可綁定之事實: the whole list, as the code has it. */
@Path("/api/v1/plans/counted-facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "辦理情形之提報與查核")
class CountedFactResource {

    @GET
    @PermitAll
    @Operation(operationId = "listCountedFacts", summary = "列出量化目標可綁定之即時事實及其計算方式")
    @APIResponseSchema(value = CountedFactsView.class, responseCode = "200", responseDescription = "可綁定之事實")
    public CountedFactsView list() {
        return new CountedFactsView(
                Arrays.stream(CountedFact.values()).map(CountedFactView::of).toList());
    }

    @Schema(description = "可綁定之事實")
    record CountedFactsView(List<CountedFactView> items) {}

    @Schema(description = "一種可綁定之事實")
    record CountedFactView(
            @Schema(description = "代碼，載於量化目標之 fact") CountedFact fact,
            @Schema(description = "名稱") String title,
            @Schema(description = "如何計算") String description,

            @Schema(description = "COUNT 件數、COUNT_UNMET 未達之件數、SHARE 百分比、MEAN 平均、LATEST 最近一次；商數捨去而不進位")
            FactCounting counting,

            @Schema(description = "數值之單位") String unit,

            @Schema(description = "依據；無專條者為 null", nullable = true)
            String article) {

        static CountedFactView of(CountedFact fact) {
            return new CountedFactView(
                    fact,
                    fact.title(),
                    fact.description(),
                    fact.counting(),
                    fact.unit(),
                    fact.article().orElse(null));
        }
    }
}
