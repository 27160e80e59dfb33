/** 停止上班: days on which the offices of an agency stay closed, declared hours before (typhoons) and sometimes withdrawn again. */
package tw.servicequality.plan.closure;
