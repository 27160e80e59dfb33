/** 懲處: decided elsewhere, recorded here so that a person's year is right. Who and why lies sealed; nothing of it is told to the world. */
package tw.servicequality.reward.penalty;
