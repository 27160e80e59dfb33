package org.mockito;

/** Stands in for the real library, which is on no class path of the house: it lets the rule against it be seen to bite. */
public class Mockery {}
