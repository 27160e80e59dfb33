package tw.servicequality.platform.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.servicequality.platform.problem.Problem;

/** The kinds of office files whose tables are read, by their media types. */
public enum OfficeFormat {
    ODS(OfficeFormat.ODS_TYPE, OdfReader::spreadsheet),
    XLSX(OfficeFormat.XLSX_TYPE, XlsxReader::spreadsheet),
    ODT(OfficeFormat.ODT_TYPE, OdfReader::text),
    DOCX(OfficeFormat.DOCX_TYPE, DocxReader::text);

    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final Function<OfficeArchive, List<Block>> reader;

    OfficeFormat(String mediaType, Function<OfficeArchive, List<Block>> reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    /** Parameters of the media type do not count. */
    public static Optional<OfficeFormat> of(String mediaType) {
        var plain = mediaType.split(";")[0].strip();
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equalsIgnoreCase(plain))
                .findFirst();
    }

    /** What the file consists of, in its order; the given problems where it is broken, of another kind, or unpacks without end. */
    public List<Block> read(byte[] file, Problem unreadable, Problem tooLarge) {
        try {
            return reader.apply(OfficeArchive.open(file));
        } catch (OfficeFault fault) {
            throw (fault.isTooLarge() ? tooLarge : unreadable).because(fault.getMessage());
        }
    }
}
