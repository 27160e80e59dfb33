/**
 * Who is calling, for which agency and unit, and what that lets him do. Shared because every service must decide by the same
 * three questions: role, ownership, state.
 */
package tw.servicequality.platform.identity;
