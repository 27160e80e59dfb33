/** Root of plan-service. */
package tw.servicequality.plan;
