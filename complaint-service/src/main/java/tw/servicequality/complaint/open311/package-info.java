/**
 * Open311 GeoReport v2 over the same cases: jurisdictions are agencies, services are their categories. What is filed here is listed
 * for everybody, unless it is confidential: who files over Open311 is told so by the service's definition. Cases that came in any
 * other way are never listed.
 */
package tw.servicequality.complaint.open311;
