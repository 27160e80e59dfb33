package tw.servicequality.plan.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of files that plans come in, by their media types. */
public enum PlanFile {
    ODS(PlanFile.ODS_TYPE, OdfReader::spreadsheet),
    XLSX(PlanFile.XLSX_TYPE, XlsxReader::spreadsheet),
    ODT(PlanFile.ODT_TYPE, OdfReader::text),
    DOCX(PlanFile.DOCX_TYPE, DocxReader::text);

    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final Function<OfficeArchive, List<Block>> reader;

    PlanFile(String mediaType, Function<OfficeArchive, List<Block>> reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    /** Parameters of the media type do not count. */
    public static Optional<PlanFile> of(String mediaType) {
        var plain = mediaType.split(";")[0].strip();
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equalsIgnoreCase(plain))
                .findFirst();
    }

    List<Block> read(byte[] file) {
        return reader.apply(OfficeArchive.open(file));
    }
}
