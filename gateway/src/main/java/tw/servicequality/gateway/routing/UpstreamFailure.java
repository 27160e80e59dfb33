package tw.servicequality.gateway.routing;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import tw.servicequality.gateway.door.RequestId;
import tw.servicequality.gateway.limit.BodyLimit;
import tw.servicequality.gateway.problem.GatewayProblem;
import tw.servicequality.gateway.problem.LogText;
import tw.servicequality.gateway.problem.ProblemAnswer;
import tw.servicequality.gateway.problem.ProblemException;

/** What the caller is told when a service gives no answer. Where the service should have been is in the log, not in the answer. */
record UpstreamFailure(ProblemException refusal, String path) {
    private static final Logger LOG = Logger.getLogger(UpstreamFailure.class);

    static UpstreamFailure answer(
            RoutingContext context, Service service, Optional<CountedBody> body, Throwable failure) {
        ProblemException refusal = refusal(body, failure);
        context.put(ProblemAnswer.REFUSAL, refusal.problem().name());
        LOG.warnf(
                "request_id=%s service=%s code=%s cause=%s",
                RequestId.of(context), service.name(), refusal.problem(), LogText.of(failure));
        return new UpstreamFailure(refusal, context.request().path());
    }

    private static ProblemException refusal(Optional<CountedBody> body, Throwable failure) {
        if (body.isPresent() && body.get().exceeded()) {
            return BodyLimit.refusal(body.get().max());
        }
        return failure instanceof TimeoutException
                ? GatewayProblem.UPSTREAM_TIMEOUT.because("服務未在時限內回應；寫入的請求請以相同的 Idempotency-Key 重送。")
                : GatewayProblem.SERVICE_UNAVAILABLE.because("服務目前連不上，請稍後再試。").with("Retry-After", "2");
    }

    ProxyResponse on(ProxyRequest request) {
        ProxyResponse response = request.release().response();
        refusal.headers().forEach(response::putHeader);
        return response.setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", ProblemAnswer.MEDIA_TYPE)
                .setBody(Body.body(ProblemAnswer.document(refusal, path)));
    }

    static boolean isConnectionLost(Throwable failure) {
        boolean neverConnected = failure instanceof ConnectException || failure instanceof UnknownHostException;
        return !neverConnected && (failure instanceof HttpClosedException || failure instanceof IOException);
    }
}
