"""Validates exported TEI against the TEI Consortium's DTD of P5 (4.8.0), as trafilatura carries it.

Usage: python scripts/check-tei.py FOLDER   (pip install lxml trafilatura; FOLDER holds x.tei.xml)

That DTD leaves out TEI's module "analysis": <spanGrp>, which we write in <standOff> for what overlaps, is set aside.
"""
import sys
from importlib.metadata import distribution
from pathlib import Path

from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"


def main(folder):
    dtd = etree.DTD(str(distribution("trafilatura").locate_file("trafilatura/data/tei_corpus.dtd")))
    documents = sorted(Path(folder).glob("*.tei.xml"))
    wrong = 0
    for document in documents:
        root = etree.parse(str(document)).getroot()
        for spans in list(root.iter(f"{TEI}spanGrp")):
            parent = spans.getparent()
            parent.remove(spans)
            if len(parent) == 0:
                parent.getparent().remove(parent)
        if not dtd.validate(root):
            wrong += 1
            print(f"{document}: {dtd.error_log.filter_from_errors()[0].message}")
    print(f"{len(documents) - wrong} of {len(documents)} documents are valid")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1])
