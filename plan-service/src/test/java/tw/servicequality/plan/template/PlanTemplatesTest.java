package tw.servicequality.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.Documents;
import tw.servicequality.plan.document.PlanDocument;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanStatus;
import tw.servicequality.plan.section.Section;

class PlanTemplatesTest {

    private final PlanTemplates templates = new PlanTemplates(new ObjectMapper());

    @ParameterizedTest
    @CsvSource({
        "plan-000, WRA-CENTRAL WRA MOEA, wra-102, YEAR",
        "plan-001, WRA MOEA, wra-102, YEAR",
        "plan-002, TWC-1 TWC MOEA, twc-109, YEAR",
        "plan-003, KCG-WRB KCG, kcg-106, LEGAL_BASIS",
        "plan-004, KCG-PWB KCG, kcg-102, YEAR",
        "plan-001, MOEA, , NONE",
    })
    void every_plan_is_held_against_the_template_of_its_authority_and_year(
            String plan, String line, String template, String chosenBy) {
        var found = completeness(Documents.read(plan), line);
        assertThat(found.chosenBy()).hasToString(chosenBy);
        assertThat(Optional.ofNullable(found.template()).map(PlanTemplate::id))
                .isEqualTo(Optional.ofNullable(template));
        assertThat(found.missing()).isEmpty();
        assertThat(found.complete()).isTrue();
    }

    @Test
    void what_is_missing_is_named() {
        var document = Documents.read("plan-001", text -> text.replace("\"rewards\":", "\"noRewards\":")
                .replace("\"scope\":", "\"noScope\":"));
        var found = completeness(document, "WRA MOEA");
        assertThat(found.complete()).isFalse();
        assertThat(found.missing())
                .extracting(PlanCompleteness.MissingSection::section)
                .containsExactly(Section.SCOPE, Section.REWARDS);
    }

    @ParameterizedTest
    @CsvSource({"101, ", "102, wra-102", "105, wra-102", "106, "})
    void a_template_holds_from_its_first_year_to_its_last(int year, String template) {
        assertThat(templates.forYear(List.of("WRA", "MOEA"), year).map(PlanTemplate::id))
                .isEqualTo(Optional.ofNullable(template));
    }

    private PlanCompleteness completeness(PlanDocument document, String line) {
        var agencies = List.of(line.split(" "));
        var plan = new KnownPlan(
                UUID.randomUUID(), agencies.getFirst(), "機關", PlanStatus.DRAFT, 1, Optional.empty(), 0, document);
        return PlanCompleteness.of(plan, agencies, templates);
    }
}
