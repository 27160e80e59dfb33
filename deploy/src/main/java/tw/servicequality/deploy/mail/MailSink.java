package tw.servicequality.deploy.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail sink's process: takes every mail and sends none on. Argument: port. */
public final class MailSink {

    private MailSink() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        GreenMail sink = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        sink.start();
        Runtime.getRuntime().addShutdownHook(new Thread(sink::stop, "farewell"));
        Thread.currentThread().join();
    }
}
