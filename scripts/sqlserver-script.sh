#!/usr/bin/env bash
# Writes the SQL Server script that brings a database of any earlier state up to date. No server is needed.
# Usage: scripts/sqlserver-script.sh [FILE]    (default: artifacts/sangkien-sqlserver.sql)
set -euo pipefail
cd "$(dirname "$0")/.."

output=${1:-artifacts/sangkien-sqlserver.sql}
project=src/SangKien.Data.SqlServer
mkdir -p "$(dirname "$output")"
dotnet tool restore > /dev/null
dotnet build "$project" -v q -nologo -clp:ErrorsOnly
dotnet ef migrations script --idempotent --no-build --project "$project" --startup-project "$project" --output "$output" > /dev/null
echo "$output"
