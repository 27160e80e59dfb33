package tw.servicequality.platform.http;

import static tw.servicequality.platform.problem.HttpProblem.BODY_TOO_LARGE;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large, in our words, before the server refuses it in none. Paths that take in files have
 * a limit of their own; what does not announce its length is cut off at the limit of its path.
 */
@ApplicationScoped
class BodyLimit {

    private static final int FIRST = 10_000;

    private final long usual;
    private final long upload;
    private final Optional<Pattern> uploads;
    private final EarlyRefusal refusal;

    BodyLimit(
            @ConfigProperty(name = "platform.http.body-limit-bytes", defaultValue = "2097152") long usual,
            @ConfigProperty(name = "platform.http.upload-limit-bytes", defaultValue = "2097152") long upload,
            @ConfigProperty(name = "platform.http.upload-paths") Optional<String> uploads,
            EarlyRefusal refusal) {
        this.usual = usual;
        this.upload = upload;
        this.uploads = uploads.map(Pattern::compile);
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        var limit = isUpload(request.normalizedPath()) ? upload : usual;
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 19 && Long.parseLong(length) <= limit) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            request.next();
            return;
        }
        refusal.answer(request, BODY_TOO_LARGE, "上限為 " + limit + " 位元組");
    }

    private boolean isUpload(String path) {
        return uploads.filter(pattern -> pattern.matcher(path).matches()).isPresent();
    }
}
