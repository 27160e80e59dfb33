package tw.servicequality.verification.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The built modules of the house, looked at from outside: their enums and their contracts. */
final class Modules {

    static final List<String> NAMES =
            List.of("platform", "plan-service", "assessment-service", "complaint-service", "reward-service");

    private Modules() {}

    static Path folder(String module) {
        return Path.of("..", module);
    }

    /** The module's enums that fit, by name; the module must have been compiled. */
    static List<? extends Class<?>> enums(String module, Predicate<Class<?>> wanted) {
        var classes = folder(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new AssertionError(module + " is not built");
        }
        var loader = loader(classes);
        return new ClassFileImporter()
                .importPath(classes).stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::getName)
                        .sorted()
                        .map(name -> load(loader, name))
                        .filter(wanted)
                        .toList();
    }

    private static ClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Modules.class.getClassLoader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
