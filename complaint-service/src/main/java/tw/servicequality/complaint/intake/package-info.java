/** 受理: how a petition becomes a case, with or without a login. Here number, look-up code, deadline and petitioner come together once. */
package tw.servicequality.complaint.intake;
