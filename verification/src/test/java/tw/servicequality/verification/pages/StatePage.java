package tw.servicequality.verification.pages;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** docs/states.md: every {@code MOVES} table as a diagram. */
final class StatePage {

    private StatePage() {}

    static String text() {
        var page = new StringBuilder("""
                # Life cycles

                Drawn from the `MOVES` tables in the code; what is not an arrow is refused.
                """);
        for (var module : Modules.NAMES) {
            for (var status : Modules.enums(module, StatePage::hasMoves)) {
                page.append("\n## %s: %s\n\n```mermaid\nstateDiagram-v2\n".formatted(module, status.getSimpleName()));
                page.append("    [*] --> %s\n".formatted(status.getEnumConstants()[0]));
                moves(status).forEach((from, next) -> draw(page, from, next));
                page.append("```\n");
            }
        }
        return page.toString();
    }

    private static void draw(StringBuilder page, Object from, Set<?> next) {
        if (next.isEmpty()) {
            page.append("    %s --> [*]\n".formatted(from));
        }
        next.stream().map(Object::toString).sorted().forEach(to -> page.append("    %s --> %s\n".formatted(from, to)));
    }

    private static boolean hasMoves(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch("MOVES"::equals);
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Set<?>> moves(Class<?> type) {
        try {
            var field = type.getDeclaredField("MOVES");
            field.setAccessible(true);
            return new java.util.TreeMap<>((Map<Object, Set<?>>) field.get(null));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
