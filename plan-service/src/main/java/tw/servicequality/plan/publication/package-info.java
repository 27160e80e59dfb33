/**
 * 成果公開: what of a plan's results was published, as it stood that day. Everybody reads it, as JSON or CSV whose fields are described;
 * it is withdrawn only with a reason, and that it was there stays.
 */
package tw.servicequality.plan.publication;
