package tw.servicequality.complaint.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged while it is open, with causes and parameters. */
final class LogLines extends Handler implements AutoCloseable {

    /** The mail server of the tests shares this process, and is told addresses. */
    private static final String MAIL_SERVER = "com.icegreen";

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    static LogLines open() {
        var listener = new LogLines();
        Logger.getLogger("").addHandler(listener);
        return listener;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord event) {
        if (String.valueOf(event.getLoggerName()).startsWith(MAIL_SERVER)) {
            return;
        }
        var text = new StringBuilder(String.valueOf(event.getMessage()));
        for (var cause = event.getThrown(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(cause);
        }
        lines.add(text + " " + List.of(event.getParameters() == null ? new Object[0] : event.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
