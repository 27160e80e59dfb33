package tw.servicequality.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import tw.servicequality.gateway.door.RequestId;
import tw.servicequality.gateway.problem.LingeringClose;

/** One request on its way to a service, and the answer on its way back. */
final class Passage implements ProxyInterceptor {
    private final RoutingContext context;
    private final Service service;
    private final Upstream upstream;
    private final Optional<CountedBody> body;

    Passage(RoutingContext context, Service service, Upstream upstream, long bodyBytesMax) {
        this.context = context;
        this.service = service;
        this.upstream = upstream;
        this.body = carriesBody(context.request())
                ? Optional.of(new CountedBody(context.request(), bodyBytesMax))
                : Optional.empty();
    }

    private static boolean carriesBody(HttpServerRequest client) {
        String length = client.getHeader("Content-Length");
        return client.headers().contains("Transfer-Encoding") || length != null && !"0".equals(length);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        ProxyRequest request = exchange.request();
        HopByHop.removeFrom(request.headers());
        ForwardedHeaders.rewrite(context.request(), request.headers());
        request.putHeader(RequestId.HEADER, RequestId.of(context));
        takeBody(request);
        return exchange.sendRequest()
                .recover(failure -> mayRepeat(failure) ? exchange.sendRequest() : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(
                        UpstreamFailure.answer(context, service, body, failure).on(request)));
    }

    private void takeBody(ProxyRequest request) {
        HttpServerRequest client = context.request();
        if (body.isEmpty()) {
            request.setBody(null);
            client.resume();
            return;
        }
        request.setBody(Body.body(body.get(), request.getBody().length()));
        if ("100-continue".equalsIgnoreCase(client.getHeader("Expect"))) {
            client.response().writeContinue();
        }
    }

    /** Opens the connection. The service's time to answer starts when it has the whole request: a slow client is not its fault. */
    Future<HttpClientRequest> connect() {
        return upstream.open(service).onSuccess(request -> {
            Runnable startClock = () -> request.idleTimeout(upstream.responseTimeoutMillis());
            body.ifPresentOrElse(sending -> sending.whenEnded(startClock), startClock);
        });
    }

    /** A pooled connection may be closed by the service just when we use it. Asking again is safe only for a read without a body. */
    private boolean mayRepeat(Throwable failure) {
        HttpMethod method = context.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        return read && body.isEmpty() && !context.response().closed() && UpstreamFailure.isConnectionLost(failure);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        HopByHop.removeFrom(exchange.response().headers());
        if (body.filter(CountedBody::exceeded).isPresent()) {
            LingeringClose.announce(context);
        }
        exchange.response().headers().remove("Server");
        return exchange.sendResponse();
    }
}
