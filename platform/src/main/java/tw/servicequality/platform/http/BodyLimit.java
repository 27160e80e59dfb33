package tw.servicequality.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemBody;

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
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "platform.http.body-limit-bytes", defaultValue = "2097152") long usual,
            @ConfigProperty(name = "platform.http.upload-limit-bytes", defaultValue = "2097152") long upload,
            @ConfigProperty(name = "platform.http.upload-paths") Optional<String> uploads,
            ObjectMapper json) {
        this.usual = usual;
        this.upload = upload;
        this.uploads = uploads.map(Pattern::compile);
        this.json = json;
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
        var problem = ProblemBody.of(HttpProblem.BODY_TOO_LARGE, "上限為 " + limit + " 位元組", request.normalizedPath());
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(text(problem));
    }

    private boolean isUpload(String path) {
        return uploads.filter(pattern -> pattern.matcher(path).matches()).isPresent();
    }

    private String text(ProblemBody problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
