package tw.servicequality.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.ArchitectureRules;

/** Shared code decays through words of the trade: the glossary's words stay out of the platform. */
class NoDomainWordTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");

    @Test
    void no_class_field_or_package_bears_a_word_of_the_trade() throws IOException {
        var words = words();
        var found = new TreeSet<String>();
        for (var type : ArchitectureRules.mainClasses("tw.servicequality.platform")) {
            names(type).filter(name -> bears(name, words)).forEach(name -> found.add(type.getName() + ": " + name));
        }
        assertThat(words).contains("Complaint", "Score", "Reward", "Plan");
        assertThat(found).isEmpty();
    }

    @Test
    void a_word_of_the_trade_is_noticed_in_any_case() throws IOException {
        assertThat(bears("complaintCounter", words())).isTrue();
        assertThat(bears("LateComplaint", words())).isTrue();
        assertThat(bears("Explanation", words())).isFalse();
    }

    private static Set<String> words() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 3 && !cells[3].strip().equals("platform"))
                .flatMap(cells -> CODE.matcher(cells[2]).results().map(match -> match.group(1)))
                .filter(word ->
                        Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(JavaClass type) {
        var fields = type.getFields().stream().map(JavaMember::getName);
        var packages = Arrays.stream(type.getPackageName().split("\\."));
        return Stream.of(Stream.of(type.getSimpleName()), fields, packages).flatMap(name -> name);
    }

    /** Whether one of the words is a whole part of the camel-case name, in the singular or the plural. */
    private static boolean bears(String name, Set<String> words) {
        var parts = "-" + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + "-";
        return words.stream()
                .map(word -> word.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .anyMatch(word -> parts.replace("--", "-").contains(word + "-") || parts.contains(word + "s-"));
    }
}
