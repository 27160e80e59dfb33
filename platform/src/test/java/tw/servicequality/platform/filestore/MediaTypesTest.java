package tw.servicequality.platform.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.platform.problem.HttpProblem.BODY_TOO_LARGE;
import static tw.servicequality.platform.problem.HttpProblem.UNSUPPORTED_MEDIA_TYPE;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.problem.ProblemException;

class MediaTypesTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final MediaTypes types = new MediaTypes(new FileLimits(
            1_000,
            Set.of(DOCX, XLSX, ODT, "application/pdf", "image/jpeg", "text/plain", "video/mp4", "video/quicktime"),
            BODY_TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE));

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.4', application/pdf",
        "圍籬損壞, text/plain",
        "'a,b', text/plain",
        "'\u0000\u0000\u0000\u0018ftypisom\u0000\u0000\u0002\u0000', video/mp4",
        "'\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0002\u0000', video/mp4",
        "'\u0000\u0000\u0000\u0018ftypqt  \u0000\u0000\u0002\u0000', video/quicktime"
    })
    void first_bytes_tell(String content, String type) {
        assertThat(judged(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
    }

    @Test
    void an_office_document_is_told_by_its_entries() {
        assertThat(judged(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(DOCX);
        assertThat(judged(zip("xl/workbook.xml", "[Content_Types].xml"))).isEqualTo(XLSX);
        assertThat(judged(zip("mimetype", "content.xml"))).isEqualTo(ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "word/document.xml", "[Content_Types].xml|word/document.xml|word/vbaProject.bin"})
    void another_zip_or_one_with_macros_is_refused(String entries) {
        refused(zip(entries.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html>", "#!/bin/sh\n", "PK\u0003\u0004 no zip at all", "", "GIF89a"})
    void what_is_not_on_the_list_is_refused(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void refused(byte[] content) {
        assertThatThrownBy(() -> judged(content))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(UNSUPPORTED_MEDIA_TYPE));
    }

    private String judged(byte[] content) {
        var head = types.demandAllowed(new BufferedInputStream(new ByteArrayInputStream(content)));
        return types.isContainer(head) ? types.demandAllowedOffice(new ByteArrayInputStream(content)) : head;
    }

    /** ODF begins with its type in clear. */
    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                var content = (name.equals("mimetype") ? ODT : "x").getBytes(StandardCharsets.US_ASCII);
                zip.putNextEntry(name.equals("mimetype") ? stored(name, content) : new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
