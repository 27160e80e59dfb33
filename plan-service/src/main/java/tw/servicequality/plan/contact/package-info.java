/**
 * 窗口人員 of each unit and their 職務代理人. Officials' names and numbers: shown to the agency and those above it only, and told to
 * nobody: no event, no log, no trail has them.
 */
package tw.servicequality.plan.contact;
