#!/bin/bash
# Run once by the Kafka image against the broker: the topics of the platform, from the launcher's own list.
set -euo pipefail
while read -r topic; do
    [ -z "$topic" ] || /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$SQ_KAFKA" \
        --create --if-not-exists --topic "$topic" --partitions 3 --replication-factor 1
done </topics.txt
