package tw.servicequality.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Turns a refusal, or any failure of a handler, into {@code application/problem+json}. */
public final class ProblemAnswer {
    public static final String MEDIA_TYPE = "application/problem+json";
    /** Key under which the code of a refusal is noted for log and metrics. */
    public static final String REFUSAL = "gateway.refusal";

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private ProblemAnswer() {}

    /** The problem document of a refusal; {@code path} is the instance, never the query. */
    public static Buffer document(ProblemException refusal, String path) {
        GatewayProblem problem = refusal.problem();
        return new JsonObject()
                .put("type", "urn:problem:service-quality:" + problem.name())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", refusal.getMessage())
                .put("code", problem.name())
                .put("instance", path)
                .toBuffer();
    }

    /** Answers a failed request; the failure handler of all routes. */
    public static void toFailure(RoutingContext context) {
        ProblemException refusal = refusalOf(context);
        context.put(REFUSAL, refusal.problem().name());
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        refusal.headers().forEach(response.headers()::set);
        if (!context.request().isEnded() && refusal.problem() == GatewayProblem.BODY_TOO_LARGE) {
            LingeringClose.announce(context);
        }
        response.setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(document(refusal, context.request().path()));
        context.request().resume();
    }

    private static ProblemException refusalOf(RoutingContext context) {
        if (context.failure() instanceof ProblemException refusal) {
            return refusal;
        }
        return switch (context.statusCode()) {
            case 400 -> GatewayProblem.INVALID_INPUT.because("請求無法解讀。");
            case 403 -> GatewayProblem.FORBIDDEN.because("此來源未獲准由瀏覽器呼叫。");
            case 404 -> GatewayProblem.NOT_FOUND.because("沒有這個路徑。");
            case 405 -> GatewayProblem.METHOD_NOT_ALLOWED.because("此路徑不支援這個方法。");
            default -> unexpected(context);
        };
    }

    private static ProblemException unexpected(RoutingContext context) {
        LOG.errorf(
                context.failure(),
                "unexpected failure, path=%s",
                LogText.of(context.request().path()));
        return GatewayProblem.INTERNAL_ERROR.because("請稍後再試；若持續發生，請提供請求識別碼給系統管理者。");
    }
}
