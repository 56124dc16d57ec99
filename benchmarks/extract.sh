#!/usr/bin/env bash
# Reading decisions in a cold process, through the launcher: the case as Word, PDF and text, one process each (limit 1.5 s wall on an idle
# machine), and all files of a folder in one process (limit 4 s for 26 files). Prints wall and CPU seconds of every run and their medians.
# Usage: benchmarks/extract.sh [ROUNDS] [FOLDER]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-5}
folder=${2-}
case="$here/src/main/resources/demo/soc-2020-12-11"
"$here/chancery" --help >/dev/null # builds where needed

reading() { # NAME FILE…: prints name, wall and CPU
  local name=$1
  shift
  # shellcheck disable=SC2094
  { TIMEFORMAT="$name %R %U %S"; time "$here/chancery" extract --format json "$@" >/dev/null; } 2>&1
}

for _ in $(seq "$rounds"); do
  reading word "$case/draft-decisions.docx"
  reading pdf "$case/draft-decisions.pdf"
  reading text "$case/note-and-draft-decisions.txt"
  if [ -n "$folder" ]; then
    files=("$folder"/*)
    reading "folder-of-${#files[@]}" "${files[@]}"
  fi
done | awk -v load="$(cut -d' ' -f1 /proc/loadavg)" '
  NF != 4 { print > "/dev/stderr"; bad = 1; next }
  { n[$1]++; wall[$1, n[$1]] = $2; cpu[$1, n[$1]] = $3 + $4; print "  " $1 ": " $2 " s wall, " $3 + $4 " s CPU" }
  function median(a, key, count,   i, j, t, v) {
    for (i = 1; i <= count; i++) v[i] = a[key, i]
    for (i = 2; i <= count; i++) for (j = i; j > 1 && v[j - 1] > v[j]; j--) { t = v[j]; v[j] = v[j - 1]; v[j - 1] = t }
    return count % 2 ? v[(count + 1) / 2] : (v[count / 2] + v[count / 2 + 1]) / 2
  }
  END {
    for (key in n) {
      limit = key ~ /^folder/ ? 4 : 1.5
      w = median(wall, key, n[key])
      printf "%s: median of %d: %.2f s wall, %.2f s CPU (limit %.1f s wall; load %s)\n", key, n[key], w, median(cpu, key, n[key]), limit, load
      if (w > limit) bad = 1
    }
    exit bad
  }'
