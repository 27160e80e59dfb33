package tw.servicequality.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** PostgreSQL 18 whose text is in the order in which the platform's databases have it, on every machine, whatever its locale. */
public final class TestPostgres {

    private TestPostgres() {}

    public static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }
}
