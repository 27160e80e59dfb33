package tw.servicequality.gateway.door;

/** The order in which a request passes the handlers; all run before the framework's own routes (order 0 and later). */
public final class RouteOrder {
    public static final int RECORD = -3000;
    public static final int CORS = -2900;
    public static final int RATE_LIMIT = -2800;
    public static final int REQUEST_LIMITS = -2700;
    public static final int OWN_PAGES = -2000;
    public static final int PROXY = -1000;
    public static final int NOT_FOUND = -900;

    private RouteOrder() {}
}
