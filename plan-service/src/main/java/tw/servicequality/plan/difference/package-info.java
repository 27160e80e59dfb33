/** 修訂對照: what one edition of a plan says otherwise than another, section by section, action by action, word by word. */
package tw.servicequality.plan.difference;
