"""Reads exported CAS JSON and XMI with dkpro-cassis, the reference library outside Java, and compares the two.

Usage: python scripts/check-cas.py FOLDER   (pip install dkpro-cassis; FOLDER holds x.cas.json, x.xmi and x.TypeSystem.xml)
"""
import sys
from pathlib import Path

from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem

ATTRIBUTION = "webanno.custom.Attribution"
LINK = "webanno.custom.AttributionLink"


def summary(cas):
    """What both serializations must agree on: the text, and each span with its features."""
    spans = [(a.type.name.split(".")[-1], a.begin, a.end, a.get_covered_text()) for a in cas.select_all_annotations()]
    parts = [(a.part, a.kind, a.speaker, a.get_covered_text()) for a in cas.select(ATTRIBUTION)]
    links = [(a.relation, a.Governor.get_covered_text(), a.Dependent.get_covered_text()) for a in cas.select(LINK)]
    return cas.sofa_string, sorted(spans), sorted(map(str, parts)), sorted(links)


def main(folder):
    documents = sorted(Path(folder).glob("*.cas.json"))
    for document in documents:
        stem = str(document)[: -len(".cas.json")]
        with open(document, "rb") as file:
            from_json = load_cas_from_json(file)
        with open(f"{stem}.TypeSystem.xml", "rb") as file:
            types = load_typesystem(file)
        with open(f"{stem}.xmi", "rb") as file:
            from_xmi = load_cas_from_xmi(file, typesystem=types)
        assert summary(from_json) == summary(from_xmi), f"{stem}: JSON and XMI differ"
        print(f"{stem}: {len(list(from_json.select_all_annotations()))} annotations, {len(list(from_json.select(LINK)))} links")
    print(f"{len(documents)} documents read alike from JSON and XMI")


if __name__ == "__main__":
    main(sys.argv[1])
