#!/usr/bin/env bash
# Builds everything and runs every test, those in a browser included. The last line is the sum of all projects.
set -euo pipefail
cd "$(dirname "$0")/.."

bash scripts/test-tools.sh

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# A test host is over before profiles would pay off, and starts portals by the hundred: a third of the processor time goes without this.
export DOTNET_TieredPGO=0 DOTNET_GCgen0size=0x6000000
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet build SangKien.sln -nologo -v quiet -clp:NoSummary

# One project after the other: each uses all cores by itself, and the browser's waits should not compete with anything.
status=0
for project in tests/*.Tests; do
  name=$(basename "$project")
  echo "$name"
  dotnet test "$project" --no-build -nologo -v quiet \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --results-directory "$results" || status=1
  [ -f "$results/$name.trx" ] || { echo "$name left no result." >&2; status=1; }
done

sum() { local total=0; for n in $(grep -hoE "<Counters [^>]*" "$results"/*.trx | sed -E "s/.* $1=\"([0-9]+)\".*/\1/"); do total=$((total + n)); done; echo $total; }

total=$(sum total) executed=$(sum executed) passed=$(sum passed)
[ "$passed" -gt 0 ] && [ "$passed" = "$executed" ] || status=1
line="$passed passed, $((executed - passed)) failed"
[ "$total" = "$executed" ] || line+=", $((total - executed)) skipped"
echo "$line"
exit $status
