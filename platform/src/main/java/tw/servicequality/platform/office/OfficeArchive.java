package tw.servicequality.platform.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The XML parts of an office file, unpacked within limits: an archive of a few bytes can unpack to any size. */
final class OfficeArchive {

    /** What offices send has less than 1 MB of XML. */
    private static final int MOST_BYTES = 16_000_000;

    private static final int MOST_PARTS = 2_000;

    private final Map<String, XmlElement> parts = new TreeMap<>();

    private OfficeArchive() {}

    /** Unreadable what is no archive, too large what has too much in it. */
    static OfficeArchive open(byte[] file) {
        var archive = new OfficeArchive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            archive.read(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw OfficeFault.unreadable("不是完整的 ZIP 檔");
        }
        if (archive.parts.isEmpty()) {
            throw OfficeFault.unreadable("檔案內沒有文件");
        }
        return archive;
    }

    private void read(ZipInputStream zip) throws IOException {
        var room = MOST_BYTES;
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_PARTS) {
                throw OfficeFault.tooLarge("檔案內超過 " + MOST_PARTS + " 個部分");
            }
            var content = zip.readNBytes(room + 1);
            room -= content.length;
            if (room < 0) {
                throw OfficeFault.tooLarge("上限為 " + MOST_BYTES + " 位元組");
            }
            if (isWanted(entry.getName())) {
                parts.put(entry.getName(), XmlElement.read(content));
            }
        }
    }

    private static boolean isWanted(String name) {
        return name.equals("content.xml")
                || name.equals("styles.xml")
                || name.equals("word/numbering.xml")
                || name.equals("word/document.xml")
                || name.equals("xl/sharedStrings.xml")
                || name.matches("xl/worksheets/sheet\\d+\\.xml");
    }

    /** Unreadable where the file has no such part: it is of another kind than was said. */
    XmlElement part(String name) {
        return find(name).orElseThrow(() -> OfficeFault.unreadable("檔案內沒有 " + name));
    }

    Optional<XmlElement> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
