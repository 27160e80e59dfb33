/** Everything that the architecture rules forbid, once each. Not part of any application. */
package tw.servicequality.verification.rules.broken;
