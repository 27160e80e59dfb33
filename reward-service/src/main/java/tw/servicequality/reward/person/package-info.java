/**
 * 人員: those who are rewarded, sit in committees or decide. Number and name lie sealed under a key of each person; everything else in
 * the service knows an id only, and who reads in clear is recorded.
 */
package tw.servicequality.reward.person;
