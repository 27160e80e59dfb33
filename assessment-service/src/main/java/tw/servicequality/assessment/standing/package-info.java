/** What stands: the results in force, corrections included, as everything that comes after a result reads them. Nothing here is open or hidden. */
package tw.servicequality.assessment.standing;
