"""Annotates a collection on a Spark cluster: each partition pipes its rows through one `on-the-record annotate`.

    spark-submit annotate.py --cli /path/to/dist/cli.js --input rows.jsonl --output annotated [--partitions N]

Rows are {"id", "text", "date"?}; the output is a folder of JSON lines, one annotation a row, in the order of the input.
Every worker needs Node 20 and the command line with its model at the same path.
"""
import argparse
import subprocess
import threading
from typing import Iterable, Iterator

from pyspark.sql import SparkSession


def annotate(rows: Iterable[str], command: list[str]) -> Iterator[str]:
    """Pipes rows through the command line; a writer thread feeds it, so that neither side waits for the other for ever.

    A row that fails is named on the worker's standard error and left out, as on the command line. Raises where the
    program itself fails or the rows cannot all be read, so that Spark tries the partition again.
    """
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf8")

    failures: list[Exception] = []

    def feed() -> None:
        # What goes wrong here would end with this thread, and the rows not sent would be missing without a word
        try:
            with process.stdin as stdin:
                for row in rows:
                    stdin.write(row.rstrip("\n") + "\n")
        except Exception as error:
            failures.append(error)

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for line in process.stdout:
        yield line.rstrip("\n")
    status = process.wait()
    feeder.join()
    # 0: all done; 1: done, with bad rows named and left out; anything else: rows may be missing
    if status not in (0, 1):
        raise RuntimeError(f"{' '.join(command)} ended with {status}")
    if failures:
        raise RuntimeError(f"the rows for {' '.join(command)} could not all be read") from failures[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="path of dist/cli.js, the same on every worker")
    parser.add_argument("--node", default="node")
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--partitions", type=int, default=None, help="by default one a core; each starts one process")
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("on-the-record").getOrCreate()
    context = spark.sparkContext
    command = [arguments.node, arguments.cli, "annotate", "--jobs", "1", "--input", "jsonl", "-"]
    rows = context.textFile(arguments.input, arguments.partitions or context.defaultParallelism)
    rows.mapPartitions(lambda part: annotate(part, command)).saveAsTextFile(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
