package tw.servicequality.deploy.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Simple questions to a server. */
public final class Probe {

    private static final int PATIENCE_MS = 2_000;

    private Probe() {}

    /** True if a GET is answered with 200. */
    public static boolean httpOk(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            try (var body = connection.getInputStream()) {
                body.readAllBytes();
                return connection.getResponseCode() == 200;
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** True if something accepts connections there. {@code address} is host:port. */
    public static boolean accepts(String address) {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    PATIENCE_MS);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
