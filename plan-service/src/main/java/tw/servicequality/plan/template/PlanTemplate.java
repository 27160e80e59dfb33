package tw.servicequality.plan.template;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.section.Section;

/** 計畫範本: data, not code, since every authority says anew what its agencies' plans contain. */
@Schema(description = "計畫範本：某機關對其本身及所屬機關各年度計畫應載章節之要求")
record PlanTemplate(
        @Schema(description = "範本代碼", examples = "wra-102") String id,
        @Schema(description = "訂定機關代碼；適用於該機關及其所屬") String authority,

        @Schema(description = "適用年度起（民國）") int fromRocYear,

        @Schema(description = "適用年度迄（民國）；未定者為 null", nullable = true)
        Integer toRocYear,

        @Schema(description = "所據計畫或方案名稱；原文無年度之計畫依其認定") List<String> basis,
        @Schema(description = "要求的出處，原文") String source,

        @Schema(description = "STATED 為原文明定，DERIVED 為由該機關計畫之章節歸納")
        TemplateOrigin origin,

        @Schema(description = "應載章節") List<Section> sections) {

    enum TemplateOrigin {
        STATED,
        DERIVED
    }

    boolean isForYear(int rocYear) {
        return fromRocYear <= rocYear
                && Optional.ofNullable(toRocYear).map(last -> rocYear <= last).orElse(true);
    }

    boolean isSound() {
        return !sections.isEmpty()
                && !basis.isEmpty()
                && !source.isBlank()
                && Optional.ofNullable(toRocYear)
                        .map(last -> fromRocYear <= last)
                        .orElse(true);
    }
}
