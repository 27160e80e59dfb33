/** 敘獎建議名冊 and 獎懲令 as documents in open formats, with names in clear: who prints one is recorded. */
package tw.servicequality.reward.document;
