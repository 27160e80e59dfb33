package tw.servicequality.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether pages can be counted here; on Debian it takes libreoffice-writer-nogui and a Kai face such as fonts-arphic-ukai. */
public final class LibreOffice {

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
