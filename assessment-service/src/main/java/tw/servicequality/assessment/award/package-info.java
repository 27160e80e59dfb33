/** 政府服務獎: entries, self-nominated or recommended, through preliminary selection and site visit to what came of them, which is told. */
package tw.servicequality.assessment.award;
