package tw.servicequality.plan.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.office.Block;
import tw.servicequality.platform.office.OfficeFormat;

/** The kinds of files that plans come in, by their media types. */
public enum PlanFile {
    ODS(OfficeFormat.ODS),
    XLSX(OfficeFormat.XLSX),
    ODT(OfficeFormat.ODT),
    DOCX(OfficeFormat.DOCX);

    public static final String ODS_TYPE = OfficeFormat.ODS_TYPE;
    public static final String ODT_TYPE = OfficeFormat.ODT_TYPE;
    public static final String XLSX_TYPE = OfficeFormat.XLSX_TYPE;
    public static final String DOCX_TYPE = OfficeFormat.DOCX_TYPE;

    private final OfficeFormat format;

    PlanFile(OfficeFormat format) {
        this.format = format;
    }

    /** Parameters of the media type do not count. */
    public static Optional<PlanFile> of(String mediaType) {
        return OfficeFormat.of(mediaType).flatMap(format -> Arrays.stream(values())
                .filter(kind -> kind.format == format)
                .findFirst());
    }

    List<Block> read(byte[] file) {
        return format.read(file, TableProblem.PLAN_FILE_UNREADABLE, TableProblem.PLAN_FILE_TOO_LARGE);
    }
}
