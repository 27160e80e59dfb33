package tw.servicequality.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpenDataCsvTest {

    @Test
    void cells_are_quoted_where_they_must_and_no_formula_is_left() throws IOException {
        var rows = new ObjectMapper().readTree("""
            [{"source":"a","metric":"=1+1","op":"AT_LEAST","target":"-2","unit":null,"from":"2016-01-01","to":"2016-03-31",
              "actual":2.5,"counting":"SUM","verdict":"MET, \\"好\\""}]\
            """);
        assertThat(new String(OpenDataCsv.of(rows), StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        "\ufeff作法識別碼,指標,比較方式,目標值,單位,期間起日,期間末日,實際值,計算方式,判定",
                        "a,'=1+1,AT_LEAST,-2,,2016-01-01,2016-03-31,2.5,SUM,\"MET, \"\"好\"\"\"");
    }
}
