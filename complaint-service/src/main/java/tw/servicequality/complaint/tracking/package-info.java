/** 進度查詢: what a petitioner sees of the own case, by number and look-up code, without login. A wrong code and a wrong number are answered alike. */
package tw.servicequality.complaint.tracking;
