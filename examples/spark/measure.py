"""Measures on a local cluster what a partition costs to start, and what a second worker brings.

    python measure.py --cli /path/to/dist/cli.js --text article.txt [--rows 120]

Each worker is a process with one core. The rows are the text with another number in every paragraph, so that no two are
alike. Prints a table; checks that every way of dividing the rows gives the same annotations in the same order.
"""
import argparse
import json
import os
import subprocess
import sys
import time

from pyspark import SparkContext

from annotate import annotate


def rows_of(text: str, count: int) -> list[str]:
    return [json.dumps({"id": f"row-{i}", "text": "\n\n".join(f"{part} Item {i}." for part in text.split("\n\n"))}) for i in range(count)]


def start_seconds(command: list[str]) -> float:
    """From starting the program to its end over one short row: what every partition pays beside its rows."""
    began = time.perf_counter()
    subprocess.run(command, input=json.dumps({"id": "short", "text": "No."}) + "\n", text=True, check=True, capture_output=True)
    return time.perf_counter() - began


def run(workers: int, partitions: int, rows: list[str], command: list[str]) -> tuple[float, list[str]]:
    """Seconds on a cluster of so many workers of one core, without the cluster's own start."""
    here = os.path.dirname(os.path.abspath(__file__))
    context = SparkContext(f"local-cluster[{workers},1,1024]", "on-the-record-measure", pyFiles=[os.path.join(here, "annotate.py")])
    context.setLogLevel("ERROR")
    try:
        # The workers and their Python are started before the clock is
        context.parallelize(range(workers * 4), workers * 4).map(lambda n: n).count()
        began = time.perf_counter()
        annotated = context.parallelize(rows, partitions).mapPartitions(lambda part: annotate(part, command)).collect()
        return time.perf_counter() - began, annotated
    finally:
        context.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--text", required=True)
    parser.add_argument("--rows", type=int, default=120)
    arguments = parser.parse_args()
    # The workers' Python is this one, and its annotate.py this folder's
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    command = ["node", os.path.abspath(arguments.cli), "annotate", "--jobs", "1", "--input", "jsonl", "-"]
    with open(arguments.text, encoding="utf8") as file:
        rows = rows_of(file.read(), arguments.rows)

    starts = sorted(start_seconds(command) for _ in range(5))
    print(f"The program's start with its model, over one short row: {starts[2]:.2f} s (median of 5)\n")
    print("| workers | partitions | seconds | rows a second |\n| --- | --- | --- | --- |")
    seconds: dict[tuple[int, int], float] = {}
    expected: list[str] | None = None
    for workers, partitions in [(1, 1), (1, 2), (1, 8), (2, 2), (2, 8)]:
        took, annotated = run(workers, partitions, rows, command)
        expected = expected or annotated
        if annotated != expected or len(annotated) != len(rows):
            sys.exit(f"{workers} workers with {partitions} partitions gave other annotations")
        seconds[workers, partitions] = took
        print(f"| {workers} | {partitions} | {took:.1f} | {len(rows) / took:.2f} |", flush=True)
    print(f"\nA partition more costs {(seconds[1, 8] - seconds[1, 1]) / 7:.2f} s on one worker.")
    print(f"Two workers are {seconds[1, 2] / seconds[2, 2]:.2f} times as fast as one, each with two partitions in all.")


if __name__ == "__main__":
    main()
