package tw.servicequality.complaint.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import tw.servicequality.platform.problem.HttpProblem;

/** In which form a report is read. */
enum ReportFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static List<Variant> variants() {
        return Arrays.stream(values())
                .map(format -> new Variant(MediaType.valueOf(format.mediaType), (String) null, null))
                .toList();
    }

    static ReportFormat of(Variant chosen) {
        return Arrays.stream(values())
                .filter(format -> MediaType.valueOf(format.mediaType).isCompatible(chosen.getMediaType()))
                .findFirst()
                .orElseThrow();
    }

    /** INVALID_INPUT for what is none. */
    static ReportFormat read(String asked) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(asked))
                .findAny()
                .orElseThrow(() ->
                        HttpProblem.INVALID_INPUT.because("格式為 json、csv 或 ods").at("?format"));
    }
}
