package tw.servicequality.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleFormTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rule':'DAY_OF_MONTH_AFTER_PERIOD_END','endMonths':[6,12],'dayOfNextMonth':4,'roll':'FORWARD'} | 6月、12月結束後之次月4日前",
                "{'rule':'CHECKPOINT_MONTHS','months':[6,12],'roll':'BACK'} | 6月、12月底前",
                "{'rule':'FIXED_DATE','date':'2014-01-04','roll':'FORWARD'} | 103年1月4日前",
                "{'rule':'EVERY_MONTHS','months':3,'roll':'BACK'} | 每3個月",
                "{'rule':'PER_PERIOD','per':'HALF_YEAR','roll':'NONE'} | 每半年",
                "{'rule':'DAYS_AFTER_EVENT','event':'正面消息','days':3,'dayType':'WORKING','roll':'NONE'} | 正面消息後3個工作日內",
                "{'rule':'MONTHS_AFTER_EVENT','event':'收到成績','months':1,'roll':'FORWARD'} | 收到成績後1個月內",
            },
            quoteCharacter = '\0')
    void a_rule_is_written_and_read_as_the_same(String form, String words) throws JsonProcessingException {
        var json = form.strip().replace('\'', '"');
        var rule = JSON.readValue(json, DueRule.class);
        assertThat(rule.words()).isEqualTo(words.strip());
        assertThat(JSON.writeValueAsString(rule)).isEqualTo(json);
    }

    @Test
    void every_kind_of_rule_has_a_form() {
        var kinds = Stream.of(DueRule.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .toList();
        var forms = DueRule.class
                .getAnnotation(com.fasterxml.jackson.annotation.JsonSubTypes.class)
                .value();
        assertThat(Stream.of(forms).map(form -> form.value().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(Class::getName).toList());
    }
}
