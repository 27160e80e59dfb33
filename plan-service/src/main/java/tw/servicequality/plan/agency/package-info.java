/** 機關登錄: the register of agencies and their units, from which every service copies. Who supervises whom is decided here. */
package tw.servicequality.plan.agency;
