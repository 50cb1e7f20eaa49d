#!/usr/bin/env bash
# From the corpora to model/: train (going on from the last checkpoint), export in 8 bits, score through the command
# line as shipped, write the card.
#   CORPORA=../../shared/corpora SCORE=../../shared/tools/score.mjs training/run.sh
# Python with requirements.txt installed, and `npm ci && npm run build` done before.
set -euo pipefail
cd "$(dirname "$0")"
: "${CORPORA:?the folder of the corpora}" "${SCORE:?the path of score.mjs}" "${RUN:=minilm-a}" "${STEPS:=2120}" "${PYTHON:=python3}"
# Without these glibc gives each step's buffers back to the system and asks for them again: 30 % slower.
export MALLOC_MMAP_THRESHOLD_=8589934592 MALLOC_TRIM_THRESHOLD_=8589934592
"$PYTHON" train.py --data "$CORPORA" --out "work/$RUN" --steps "$STEPS"
"$PYTHON" export.py --run "work/$RUN" --out ../model --id "minilm-l6-$RUN" --weights weights.pt
mkdir -p "work/$RUN/scores"
score() { # corpus part task
  node ../dist/cli.js annotate --input jsonl --format jsonl "$CORPORA/$1-dev.jsonl" > "work/$RUN/scores/$1.predicted.jsonl"
  node "$SCORE" "$2" "$CORPORA/$1-dev.jsonl" "work/$RUN/scores/$1.predicted.jsonl" --json > "work/$RUN/scores/$1-$2.json"
}
score polnear attributions
for corpus in worldwide conll2003 politics; do score "$corpus" entities; done
score gum coreference
score gap pronouns
"$PYTHON" card.py --run "work/$RUN" --out ../model/MODEL_CARD.md
