/**
 * 列管事項: what an agency binds itself to in a plan, action by action and in the clauses of the whole plan: who, when, how much, with
 * what evidence. The document and its text propose; only what an officer has confirmed counts.
 */
package tw.servicequality.plan.commitment;
