package tw.servicequality.plan.template;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.section.Paragraph;
import tw.servicequality.plan.section.Section;
import tw.servicequality.plan.section.SectionText;

/** What a plan has and lacks by its template. */
@Schema(description = "計畫章節是否完備；缺漏僅予揭示，不影響陳報")
record PlanCompleteness(
        @Schema(description = "適用的範本；無適用者為 null", nullable = true)
        PlanTemplate template,

        @Schema(description = "範本依計畫年度（YEAR）或計畫依據（LEGAL_BASIS）認定，或無適用者（NONE）")
        TemplateChoice chosenBy,

        @Schema(description = "應載而未載之章節") List<MissingSection> missing,
        @Schema(description = "是否完備；無適用範本者為 true") boolean complete) {

    enum TemplateChoice {
        YEAR,
        LEGAL_BASIS,
        NONE
    }

    @Schema(description = "缺漏的章節")
    record MissingSection(
            @Schema(description = "章節") Section section,
            @Schema(description = "名稱") String title) {}

    static PlanCompleteness of(KnownPlan plan, List<String> withSuperiors, PlanTemplates templates) {
        var year = plan.document().rocYear();
        if (year.isPresent()) {
            return of(plan, templates.forYear(withSuperiors, year.get()), TemplateChoice.YEAR);
        }
        var basis = SectionText.of(Section.LEGAL_BASIS, plan.document().tree()).stream()
                .map(Paragraph::text)
                .reduce("", String::concat);
        return of(plan, templates.forBasis(withSuperiors, basis), TemplateChoice.LEGAL_BASIS);
    }

    private static PlanCompleteness of(KnownPlan plan, Optional<PlanTemplate> template, TemplateChoice by) {
        var missing = template.map(PlanTemplate::sections).orElse(List.of()).stream()
                .filter(section ->
                        SectionText.of(section, plan.document().tree()).isEmpty())
                .map(section -> new MissingSection(section, section.title()))
                .toList();
        return new PlanCompleteness(
                template.orElse(null), template.isPresent() ? by : TemplateChoice.NONE, missing, missing.isEmpty());
    }
}
