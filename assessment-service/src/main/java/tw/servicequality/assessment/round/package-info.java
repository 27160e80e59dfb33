/**
 * 考核場次: the agencies assessed together on one sheet, and later ranked among each other. Only the assessing side knows a
 * round; its subjects know their own assessment, each when it is announced.
 */
package tw.servicequality.assessment.round;
