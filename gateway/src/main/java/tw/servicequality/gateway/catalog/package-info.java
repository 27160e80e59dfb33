/**
 * What is here and how to call it: the OpenAPI document of each service and one of all, the API index (APIs.json), the front page and
 * the way to the login. All of it is public, whatever the access limits of the APIs themselves (共通性應用程式介面規範).
 */
package tw.servicequality.gateway.catalog;
