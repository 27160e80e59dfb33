/** Kafka in a JVM of its own, without ZooKeeper. Topics are made before anybody subscribes. */
package tw.servicequality.deploy.kafka;
