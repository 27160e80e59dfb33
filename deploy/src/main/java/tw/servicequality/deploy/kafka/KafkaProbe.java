package tw.servicequality.deploy.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker which versions it speaks: the smallest question of the protocol, without a client's weight. */
final class KafkaProbe {

    private static final int PATIENCE_MS = 2_000;
    private static final int API_VERSIONS = 18;
    private static final int QUESTION = 7;

    private KafkaProbe() {}

    static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(QUESTION);
            out.writeShort(-1);
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return in.readInt() > 0 && in.readInt() == QUESTION;
        } catch (IOException e) {
            return false;
        }
    }
}
