package tw.servicequality.platform.document;

import java.util.stream.Collectors;

/**
 * A fontconfig file that says which installed faces stand in for the one a document asks for, as its font table does: without it the
 * letters that are not ideographs would fall to some sans serif. 標楷體 is not free; 全字庫正楷體 (TW-Kai) and AR PL UKai are.
 */
final class StandInFonts {

    private StandInFonts() {}

    static String of(Layout layout) {
        var others = layout.otherFonts().stream().map(StandInFonts::name).collect(Collectors.joining());
        return """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <match target="pattern">
                <test name="family">%s</test>
                <edit name="family" mode="append" binding="strong">%s</edit>
              </match>
            </fontconfig>
            """.formatted(name(layout.font()), others);
    }

    private static String name(String font) {
        return "<string>" + font.replace("&", "&amp;").replace("<", "&lt;") + "</string>";
    }
}
