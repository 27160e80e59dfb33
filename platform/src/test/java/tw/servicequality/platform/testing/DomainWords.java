package tw.servicequality.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the trade, from the glossary; those that live in the platform are not among them. */
public record DomainWords(Set<String> words) {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");

    public static DomainWords ofTheGlossary() {
        try {
            return new DomainWords(Files.readAllLines(GLOSSARY).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|"))
                    .filter(cells -> cells.length > 3 && !cells[3].strip().equals("platform"))
                    .flatMap(cells -> CODE.matcher(cells[2]).results().map(match -> match.group(1)))
                    .filter(word ->
                            Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every class, field and package that bears such a word, as {@code class: name}. */
    public Set<String> in(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var type : classes) {
            names(type).filter(this::isBorneBy).forEach(name -> found.add(type.getName() + ": " + name));
        }
        return found;
    }

    /** Whether one of the words is a whole part of the camel-case name, in the singular or the plural. */
    public boolean isBorneBy(String name) {
        var parts = "-" + hyphened(name) + "-";
        return words.stream()
                .map(DomainWords::hyphened)
                .anyMatch(word -> parts.replace("--", "-").contains(word + "-") || parts.contains(word + "s-"));
    }

    private static String hyphened(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(JavaClass type) {
        var fields = type.getFields().stream().map(JavaMember::getName);
        var packages = Arrays.stream(type.getPackageName().split("\\."));
        return Stream.of(Stream.of(type.getSimpleName()), fields, packages).flatMap(name -> name);
    }
}
