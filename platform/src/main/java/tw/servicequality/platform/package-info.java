/** What all services stand on and none of them should write again. It holds no word of the trade. */
package tw.servicequality.platform;
