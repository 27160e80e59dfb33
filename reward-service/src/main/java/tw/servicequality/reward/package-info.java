/** Root of reward-service. */
package tw.servicequality.reward;
