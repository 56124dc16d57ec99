#!/usr/bin/env bash
# Start of the built application, embedded PostgreSQL included: the launcher against plain `java -jar` of the same build, alternating in one
# run. Wall time until the first page answers, and CPU time of the process until then. Usage: benchmarks/start.sh [ROUNDS]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-5}
"$here/chancery" --help >/dev/null # builds where needed
java="$("$here/mvnw" --print-jdk)/bin/java"
data=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
trap 'rm -rf "$data"' EXIT

start() { # prints wall seconds and CPU seconds
  local begin end process ticks cpu
  begin=$(date +%s.%N)
  "$@" serve --data "$data" --port "$port" >"$data/log" 2>&1 &
  process=$!
  until curl -so /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$process" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.02
  done
  end=$(date +%s.%N)
  ticks=$(getconf CLK_TCK)
  cpu=$(awk -v t="$ticks" '{ print ($14 + $15) / t }' "/proc/$process/stat")
  kill "$process"
  wait "$process" 2>/dev/null || :
  awk -v b="$begin" -v e="$end" -v c="$cpu" 'BEGIN { printf "%.2f %.2f\n", e - b, c }'
}

start "$here/chancery" >/dev/null # creates the database, so that no side pays for it
for _ in $(seq "$rounds"); do
  echo "launcher $(start "$here/chancery")"
  echo "plain $(start "$java" -jar "$here/target/chancery.jar")"
done | awk '
  { wall[$1] += $2; cpu[$1] += $3; n[$1]++; print "  " $1 ": " $2 " s wall, " $3 " s CPU" }
  END {
    printf "mean of %d: launcher %.2f s wall, %.2f s CPU; plain %.2f s wall, %.2f s CPU\n", n["plain"],
      wall["launcher"] / n["launcher"], cpu["launcher"] / n["launcher"], wall["plain"] / n["plain"], cpu["plain"] / n["plain"]
    printf "ratio launcher/plain: wall %.2f, CPU %.2f (limit 0.50)\n",
      wall["launcher"] / wall["plain"], cpu["launcher"] / cpu["plain"]
    exit !(wall["launcher"] <= wall["plain"] / 2 && cpu["launcher"] <= cpu["plain"] / 2)
  }'
