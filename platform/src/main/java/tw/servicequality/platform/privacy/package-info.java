/** What everybody who keeps data of people needs: a key for each, and ways to show little of it. */
package tw.servicequality.platform.privacy;
