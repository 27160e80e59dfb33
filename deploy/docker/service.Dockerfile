# One image file for the four services and the gateway: what ./sq up or Maven built, on a JRE.
#   docker build -f deploy/docker/service.Dockerfile --build-arg MODULE=plan-service .
FROM eclipse-temurin:25-jre
ARG MODULE
WORKDIR /app
COPY ${MODULE}/target/quarkus-app/ ./
USER 1001
ENTRYPOINT ["java", "-Xmx192m", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
