package tw.servicequality.deploy.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions as the parent build pins them. */
public final class Versions {

    private static final Properties VERSIONS = load();

    private Versions() {}

    public static String of(Part part) {
        return VERSIONS.getProperty(part.isBuilt() ? "service-quality" : part.label());
    }

    private static Properties load() {
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
