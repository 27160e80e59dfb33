/** 計畫範本: which sections a year's plans must have by the word of which authority. What is missing is shown; nothing is refused. */
package tw.servicequality.plan.template;
