/**
 * The office calendar with its versions and the closures declared on top of it, and the counting of periods by it, each result explained day by day.
 * It is shared because every service promises days, and two services must never count the same period differently.
 */
package tw.servicequality.platform.calendar;
