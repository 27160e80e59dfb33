package tw.servicequality.assessment.citation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.assessment.evidence.EvidenceKind;

/** Which words of a criterion ask for which evidence, read once from {@code rules/citation/words.json}. */
@Singleton
class CitationRules {

    private static final String FILE = "/rules/citation/words.json";

    private final RuleFile rules;

    /** The words, any of which asks for these kinds. */
    record Rule(List<String> words, List<EvidenceKind> kinds, String source) {}

    record RuleFile(int version, List<Rule> rules) {}

    CitationRules(ObjectMapper json) {
        try (var file = CitationRules.class.getResourceAsStream(FILE)) {
            rules = json.readValue(file, RuleFile.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** In the order of the kinds; empty where the text names none. */
    Set<EvidenceKind> askedBy(String text) {
        var read = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var asked = EnumSet.noneOf(EvidenceKind.class);
        rules.rules().stream()
                .filter(rule -> rule.words().stream().anyMatch(read::contains))
                .forEach(rule -> asked.addAll(rule.kinds()));
        return asked;
    }
}
