#!/bin/bash
# Run once by the PostgreSQL image: one database and one login of the same name per service.
set -euo pipefail
for name in plan assessment complaint reward; do
    variable="SQ_POSTGRES_PASSWORD_$(echo "$name" | tr '[:lower:]' '[:upper:]')"
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v password="${!variable}" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
