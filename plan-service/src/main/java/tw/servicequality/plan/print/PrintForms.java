package tw.servicequality.plan.print;

import static tw.servicequality.plan.print.PrintProblem.PRINT_FORM_NOT_FOUND;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that are known, read once from {@code rules/print}. */
@Singleton
class PrintForms {

    private static final List<String> FILES = List.of("plan", "work-plan", "self-check");

    private final Map<String, PrintForm> forms = new LinkedHashMap<>();

    PrintForms(ObjectMapper json) {
        FILES.forEach(name -> forms.put(name, read(json, name)));
    }

    /** PRINT_FORM_NOT_FOUND for one that is not known. */
    PrintForm get(String form) {
        return Optional.ofNullable(forms.get(form)).orElseThrow(() -> PRINT_FORM_NOT_FOUND.because(form));
    }

    List<PrintForm> all() {
        return List.copyOf(forms.values());
    }

    private static PrintForm read(ObjectMapper json, String name) {
        try (var file = PrintForms.class.getResourceAsStream("/rules/print/" + name + ".json")) {
            return json.readValue(file, PrintForm.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("rules/print/" + name + ".json", broken);
        }
    }
}
