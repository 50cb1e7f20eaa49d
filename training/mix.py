"""Mixes the averaged weights of two runs: `python mix.py --runs work/A work/B --shares 0.4 0.6 [--keep antecedents] --out work/MIX`.

Weights of runs that began from the same ones lie in one valley, and their mean is often better than either (Wortsman et
al., "Model soups", 2022). `export.py --run work/MIX` makes a model of it.
"""
import argparse
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--runs", type=Path, nargs="+", required=True)
    p.add_argument("--shares", type=float, nargs="+", required=True)
    p.add_argument("--keep", nargs="*", default=[], help="parts, by the beginning of their names, that stay as they are in the first run")
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    if len(a.runs) != len(a.shares) or abs(sum(a.shares) - 1) > 1e-6:
        p.error("give one share for each run; together they are 1")
    saved = [torch.load(run / "checkpoint.pt", weights_only=False) for run in a.runs]
    average = {k: v.clone() for k, v in saved[0]["average"].items()}
    for k, v in average.items():
        if v.dtype.is_floating_point and not k.startswith(tuple(a.keep)):
            average[k] = sum(share * s["average"][k] for share, s in zip(a.shares, saved))
    a.out.mkdir(parents=True, exist_ok=True)
    torch.save({"average": average, "step": sum(s["step"] for s in saved), "settings": saved[0]["settings"]}, a.out / "checkpoint.pt")


if __name__ == "__main__":
    main()
