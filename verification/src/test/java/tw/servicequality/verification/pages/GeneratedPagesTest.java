package tw.servicequality.verification.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages in docs that are made from the code are what the code makes them. {@code -Dpages=write} writes them anew. */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void the_page_of_errors_lists_every_code() throws IOException {
        same("errors.md", ErrorPage.text());
    }

    @Test
    void the_page_of_life_cycles_draws_every_state_table() throws IOException {
        same("states.md", StatePage.text());
    }

    @Test
    void the_page_of_events_describes_every_contract() throws IOException {
        same("events.md", EventPage.text());
    }

    private static void same(String name, String text) throws IOException {
        var page = DOCS.resolve(name);
        if ("write".equals(System.getProperty("pages"))) {
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }
}
