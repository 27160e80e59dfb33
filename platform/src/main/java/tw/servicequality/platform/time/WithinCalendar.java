package tw.servicequality.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Keeps the demo clock where there is an office calendar: 2013 to 2027 in Taipei. */
@Constraint(validatedBy = WithinCalendar.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface WithinCalendar {
    String message() default "須在 2013 至 2027 年之間";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public because the validator is made by the framework. */
    class Check implements ConstraintValidator<WithinCalendar, OffsetDateTime> {
        private static final Instant FIRST = Instant.parse("2013-01-01T00:00:00+08:00");
        private static final Instant END = Instant.parse("2028-01-01T00:00:00+08:00");

        @Override
        public boolean isValid(OffsetDateTime value, ConstraintValidatorContext context) {
            return value == null || contains(value.toInstant());
        }

        static boolean contains(Instant instant) {
            return !instant.isBefore(FIRST) && instant.isBefore(END);
        }
    }
}
