#!/usr/bin/env bash
# Makes the one migration, Initial, anew in both database rooms. Until the first release there is no other.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet tool restore > /dev/null
for room in Sqlite SqlServer; do
    project=src/SangKien.Data.$room
    rm -rf "$project/Migrations"
    dotnet build "$project" -v q -nologo -clp:ErrorsOnly -p:EnforceCodeStyleInBuild=false -p:RunAnalyzers=false
    dotnet ef migrations add Initial --no-build --output-dir Migrations --project "$project" --startup-project "$project" > /dev/null
    echo "$project/Migrations"
done
