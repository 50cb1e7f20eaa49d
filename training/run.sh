#!/usr/bin/env bash
# From the corpora to model/: train in nine legs (each goes on from its last checkpoint), two of them taught by a larger
# model and by the sixth, export in 8 bits, score through the command line as shipped, write the card.
#   CORPORA=../../shared/corpora SCORE=../../shared/tools/score.mjs training/run.sh
# Python with requirements.txt and, without their dependencies, requirements-teacher.txt installed, and `npm ci && npm run build`
# done before. About eight hours on 2 cores; --sixteen-bits is faster only where a processor has matrix units for them.
# Confidences and thresholds stay as they are in model/labels.json: bench/reliability.ts fits them anew.
set -euo pipefail
cd "$(dirname "$0")"
: "${CORPORA:?the folder of the corpora}" "${SCORE:?the path of score.mjs}" "${ID:=minilm-l6-5}" "${PYTHON:=python3}"
# Without these glibc gives each step's buffers back to the system and asks for them again: 30 % slower.
export MALLOC_MMAP_THRESHOLD_=8589934592 MALLOC_TRIM_THRESHOLD_=8589934592
train() { "$PYTHON" train.py --data "$CORPORA" --batch-pieces 2048 "$@"; }
train --out work/minilm-a --steps 2120 --rate 1.7e-4 --head-rate 1e-3 --seed 1
train --out work/minilm-b --steps 360 --rate 1e-4 --head-rate 5e-4 --average 0.985 --seed 2 --start work/minilm-a \
  --repeats '{"worldwide":0.3,"conll2003":0.3,"politics":1,"gum":0.3}'
"$PYTHON" mix.py --runs work/minilm-a work/minilm-b --shares 0.4 0.6 --out work/minilm-ab
train --out work/minilm-c --steps 1600 --rate 1.2e-4 --head-rate 6e-4 --dropout 0.05 --average 0.99 --seed 3 --start work/minilm-ab \
  --repeats '{"conll2003":0.4}'
train --out work/minilm-d --steps 1300 --rate 1e-4 --head-rate 5e-4 --dropout 0.06 --average 0.99 --seed 4 --start work/minilm-c \
  --repeats '{"conll2003":0.4}'
"$PYTHON" mix.py --runs work/minilm-c work/minilm-d --shares 0.4 0.6 --out work/minilm-cd
train --out work/minilm-e --steps 1600 --rate 1.2e-4 --head-rate 6e-4 --dropout 0.06 --average 0.99 --seed 5 --start work/minilm-cd \
  --repeats '{"conll2003":0.5}'
"$PYTHON" mix.py --runs work/minilm-cd work/minilm-e --shares 0.5 0.5 --out work/minilm-cde
train --out work/minilm-f --steps 1500 --rate 8e-5 --head-rate 4e-4 --dropout 0.08 --average 0.993 --seed 6 --start work/minilm-cde \
  --repeats '{"conll2003":0.2,"worldwide":0.5,"gum":0.5}'
train --out work/teacher --encoder mpnet --sixteen-bits --steps 1700 --rate 6e-5 --head-rate 6e-4 --inner-dropout 0.1 --average 0.99 --seed 11 \
  --repeats '{"worldwide":0.35,"conll2003":0.1,"politics":1,"gum":1,"gap":0.7}'
teach() { "$PYTHON" teach.py --data "$CORPORA" "$@"; }
teach --run work/teacher --corpora polnear --out work/taught-polnear.pt
train --out work/minilm-h --sixteen-bits --steps 2200 --rate 1e-4 --head-rate 5e-4 --dropout 0.06 --average 0.994 --seed 13 --start work/minilm-f \
  --taught work/taught-polnear.pt --taught-share 0.6 --repeats '{"polnear":0,"worldwide":0.4,"conll2003":0.25,"politics":1,"gum":0.5,"gap":0}'
teach --run work/minilm-f --encoder minilm --corpora worldwide gum wikinews --share 0.6 --seed 21 --out work/taught-long.pt
teach --run work/minilm-f --encoder minilm --corpora worldwide gum wikinews --limit 70 --share 0.35 --seed 22 --out work/taught-short.pt
teach --run work/minilm-f --encoder minilm --corpora polnear --limit 70 --share 0.12 --seed 23 --out work/taught-polnear-short.pt
train --out work/minilm-i --sixteen-bits --steps 1500 --rate 9e-5 --head-rate 4e-4 --dropout 0.06 --average 0.994 --seed 14 --start work/minilm-h \
  --taught work/taught-polnear.pt work/taught-long.pt work/taught-short.pt work/taught-polnear-short.pt --taught-share 0.6 \
  --repeats '{"polnear":0,"worldwide":0,"conll2003":0.25,"politics":1,"gum":0.2,"gap":0}'
"$PYTHON" mix.py --runs work/minilm-f work/minilm-i --shares 0.5 0.5 --out work/minilm-fi
train --out work/minilm-j --sixteen-bits --steps 1300 --rate 7e-5 --head-rate 5e-4 --dropout 0.06 --average 0.993 --seed 15 --start work/minilm-fi \
  --repeats '{"conll2003":0.2,"worldwide":0.4,"gum":0.4}'
RUN=work/minilm-fij
"$PYTHON" mix.py --runs work/minilm-fi work/minilm-j --shares 0.5 0.5 --keep antecedents --out "$RUN"
"$PYTHON" export.py --run "$RUN" --out ../model --id "$ID" --weights weights.pt
mkdir -p "$RUN/scores"
score() { # corpus task
  node ../dist/cli.js annotate --jobs 2 --input jsonl --format jsonl "$CORPORA/$1-dev.jsonl" > "$RUN/scores/$1.predicted.jsonl"
  node "$SCORE" "$2" "$CORPORA/$1-dev.jsonl" "$RUN/scores/$1.predicted.jsonl" --json > "$RUN/scores/$1-$2.json"
}
score polnear attributions
for corpus in worldwide conll2003 politics; do score "$corpus" entities; done
score gum coreference
score gap pronouns
"$PYTHON" card.py --run "$RUN" --out ../model/MODEL_CARD.md
