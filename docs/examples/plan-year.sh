#!/usr/bin/env bash
# What a closed year of a plan shows to everybody, and its performance report, after ./sq up has played the demo. Needs curl and jq.
set -euo pipefail
gateway=${GATEWAY:-http://localhost:8080}
agency=${1:-KCG-PWB}

plan=$(curl -sf "$gateway/api/v1/plans?agency=$agency&status=CLOSED" | jq -r '.items[0].planId')
curl -sf "$gateway/api/v1/plans/$plan" | jq '{agencyName, title, status, edition, amendmentReason}'

echo "Editions, and what the last one says otherwise:"
curl -sf "$gateway/api/v1/plans/$plan/editions" | jq -c '.items[] | {edition, status, amendmentReason}'
if [ "$(curl -sf "$gateway/api/v1/plans/$plan" | jq .edition)" -gt 1 ]; then
  curl -sf "$gateway/api/v1/plans/$plan/difference" | jq -c '.actions[] | {id, kind, words, fields: [.fields[].field]}'
fi

echo "Results as open data:"
curl -sf "$gateway/api/v1/plans/$plan/results/1/csv" | head -5

curl -sf "$gateway/api/v1/plans/$plan/prints/plan" -o plan.odt
echo "The plan in print: $(wc -c <plan.odt) bytes of ODT in plan.odt"
curl -sf "$gateway/api/v1/plans/$plan/performance-report/document" -o report.odt &&
  echo "The performance report: $(wc -c <report.odt) bytes of ODT in report.odt" ||
  echo "No performance report has been issued: its pages could not be counted without LibreOffice."
