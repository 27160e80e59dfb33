#!/usr/bin/env bash
# A petition from filing to closing, against a platform that ./sq up started. Needs curl and jq.
set -euo pipefail
gateway=${GATEWAY:-http://localhost:8080}
issuer=${ISSUER:-http://localhost:8180/realms/service-quality}

token() {
  curl -sf "$issuer/protocol/openid-connect/token" -d grant_type=password -d client_id=portal \
    -d "username=$1" -d password=demo | jq -r .access_token
}
etag() {
  curl -sfI -X GET "$gateway/api/v1/complaints/$case" -H "Authorization: Bearer $supervisor" |
    tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'
}
move() {
  curl -sf -X PUT "$gateway/api/v1/complaints/$case/$1" -H "Authorization: Bearer $supervisor" \
    -H "If-Match: $(etag)" -H 'Content-Type: application/json' -d "$2" | jq -c '{caseNumber, status}'
}

supervisor=$(token wra-central.unit-supervisor)
filed=$(curl -sf "$gateway/api/v1/complaints" -H 'Content-Type: application/json' \
  -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d '{
    "agency": "WRA-CENTRAL", "channel": "WEB", "type": "INQUIRY", "title": "取水口清淤", "content": "請問何時清淤？",
    "petitioner": {"name": "陳小明", "email": "chen@example.test"}}')
echo "$filed" | jq .
case=$(echo "$filed" | jq -r .caseNumber)

move assignment '{"unit": "WORKS", "officer": "wra-central.case-officer"}'
curl -sf "$gateway/api/v1/complaints/$case/deadlines/FINAL_REPLY/explanation" -H "Authorization: Bearer $supervisor" |
  jq -r '.days[] | "\(.date) \(.number // "-") \(.why)"'
move closure '{"outcome": "UPHELD", "reply": "已排定清淤，感謝來信。"}'

echo "$filed" | jq '{caseNumber, lookupCode}' |
  curl -sf "$gateway/api/v1/complaint-tracking" -H 'Content-Type: application/json' -d @- | jq .
