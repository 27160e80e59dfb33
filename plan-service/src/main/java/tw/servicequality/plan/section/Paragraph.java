package tw.servicequality.plan.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some words of a section where they stand in the document. */
@Schema(description = "章節中的一段文字，一字不改")
public record Paragraph(
        @Schema(description = "編號；原文無編號者為空字串", examples = "(一)")
        String no,

        @Schema(description = "文字") String text,

        @Schema(description = "文件中的 JSON pointer", examples = "/implementationSteps/0/text")
        String pointer) {}
