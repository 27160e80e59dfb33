/**
 * 考核結果: what an assessment comes to, edition by edition. What went in and what came out are kept to the byte, so that anybody may
 * work it again.
 */
package tw.servicequality.assessment.result;
