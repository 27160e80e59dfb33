package tw.servicequality.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection whose request we do not want to read to its end. For a moment what still comes is read and thrown away: closing at
 * once would reset the connection, and the caller might never see why.
 */
public final class LingeringClose {
    private static final long MOMENT_MILLIS = 1000;

    private LingeringClose() {}

    /** To be called before the answer is sent. */
    public static void announce(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(sent -> context.vertx()
                .setTimer(MOMENT_MILLIS, late -> context.request().connection().close()));
    }
}
