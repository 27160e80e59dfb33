package tw.servicequality.deploy.mail;

import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.process.Launch;
import tw.servicequality.deploy.process.Probe;
import tw.servicequality.deploy.process.Programs;
import tw.servicequality.deploy.process.Recipe;

/** A mail server that delivers nowhere, so that no test ever reaches a citizen. */
public record MailRecipe(Home home, int port) implements Recipe {

    @Override
    public Launch launch() {
        String sink =
                home.checkout().resolve("deploy/target/parts/greenmail.jar").toString();
        String own = home.checkout().resolve("deploy/target/classes").toString();
        List<String> command = List.of(
                Programs.java(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                home.mark(),
                home.mark(Part.MAIL),
                "-cp",
                sink + ":" + own,
                MailSink.class.getName(),
                Integer.toString(port));
        return new Launch(
                Part.MAIL,
                command,
                Map.of(),
                home.data(),
                home.mark(Part.MAIL),
                Versions.of(Part.MAIL),
                Map.of("mail", port));
    }

    @Override
    public void prepare() {
        // It keeps nothing on the disk.
    }

    @Override
    public boolean answers() {
        return Probe.accepts("127.0.0.1:" + port);
    }
}
