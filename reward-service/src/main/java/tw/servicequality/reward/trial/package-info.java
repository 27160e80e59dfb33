/** 試算: a draft rule set tried on the results of a year before it is published, beside what those results came to. */
package tw.servicequality.reward.trial;
