#!/bin/sh
# Indexes the same sources with several workers on this machine, each a share of the articles.
# usage: GAINSAY_STORE=opensearch://localhost:9200/news index-workers.sh WORKERS SOURCE…
# A worker that fails is run again: to store an article again changes nothing.
set -eu
workers=$1
shift
here=$(cd "$(dirname "$0")/../.." && pwd)
part=1
pids=
while [ "$part" -le "$workers" ]; do
  (
    tries=0
    until "$here/gainsay" index "$@" --part "$part/$workers"; do
      code=$?
      # 1 says that some articles can't be read, 2 that the command is wrong: not better next time.
      [ "$code" -gt 2 ] || exit "$code"
      tries=$((tries + 1))
      [ "$tries" -lt 5 ] || exit "$code"
      sleep 10
    done
  ) &
  pids="$pids $!"
  part=$((part + 1))
done
failed=0
for pid in $pids; do
  wait "$pid" || failed=1
done
exit "$failed"
