/** Processes of other programs: starting them so that they outlive us, knowing them again, ending them. Nothing here knows what a part is made of. */
package tw.servicequality.deploy.process;
