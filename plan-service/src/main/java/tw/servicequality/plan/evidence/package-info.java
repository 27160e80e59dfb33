/** 佐證資料: files behind a report, streamed into the vault and judged by content; they stay when the report is corrected or withdrawn. */
package tw.servicequality.plan.evidence;
