"""A checkpoint's averaged weights as model/: three ONNX graphs in 8 bits, the tokenizer, the labels.

`python export.py --run work/RUN --out ../model [--parity FILE]`. Weights are quantized per channel with 7 bits where the
processor would saturate (AVX2 has no VNNI); activations at run time.
"""
import argparse
import copy
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from transformers import AutoConfig

from corpora import CUE_LABELS, HEAD_LABELS, NAME_LABELS, ROLE_LABELS
from examples import Pieces
from model import Reader
from words import features, split_words


def load(run: Path, encoder: str = "minilm") -> Reader:
    config = AutoConfig.from_pretrained(run.parent / encoder)
    config._attn_implementation = "eager"
    reader = Reader(config)
    saved = torch.load(run / "checkpoint.pt", weights_only=False)
    reader.load_state_dict(saved["average"])
    return reader.eval()


class RowsInEightBits(torch.nn.Module):
    """An embedding with a scale for each row: one scale for the whole table, as the tool has it, loses half of its precision."""

    def __init__(self, weight: torch.Tensor):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class Pipeline(torch.nn.Module):
    """The encoder as exported: without a mask, one window at a time, its word embeddings in 8 bits."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = copy.deepcopy(encoder)
        self.encoder.bert.embeddings.word_embeddings = RowsInEightBits(encoder.bert.embeddings.word_embeddings.weight.detach())

    def forward(self, input_ids, features, words):
        return self.encoder(input_ids, features, words)


def export(module, inputs, names, outputs, axes, path: Path):
    torch.onnx.export(module, inputs, str(path), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)


def sample(pieces: Pieces, text: str):
    words = split_words(text)
    texts = [w.text for w in words]
    ids, feats, firsts = [pieces.cls], [0], []
    for t, f in zip(texts, features(words, texts)):
        firsts.append(len(ids))
        own = pieces.of(t)
        ids.extend(own)
        feats.extend([f] * len(own))
    return words, torch.tensor([ids + [pieces.sep]]), torch.tensor([feats + [0]]), torch.tensor(firsts)


TEXT = "“We are ready,” Lim Soo-suk, a spokesperson, said on Thursday. “It won't be hard.”\n\nShe added that the U.N. had 'agreed'. ''Never again,'' he said; 6’2” — Zürich’s naïve €100 plan."


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--id", required=True)
    p.add_argument("--parity", type=Path, help="write inputs and outputs of one text here, to test the TypeScript side against")
    p.add_argument("--weights", type=Path, help="write the weights here, for `train.py --start` to go on from")
    p.add_argument("--weight-type", choices=["QInt8", "QUInt8"], default="QUInt8")
    a = p.parse_args()
    reader, start = load(a.run), a.run.parent / "minilm"
    pieces = Pieces(str(start / "tokenizer.json"))
    a.out.mkdir(parents=True, exist_ok=True)
    work = a.run / "onnx"
    work.mkdir(exist_ok=True)
    words, ids, feats, firsts = sample(pieces, TEXT)
    with torch.no_grad():
        names, cues, heads, hidden = reader.encoder(ids, feats, firsts)
        starts, ends = torch.tensor([3, 8]), torch.tensor([3, 9])
        roles, links = reader.roles(hidden, starts, ends), reader.antecedents(hidden, starts, ends)
        export(Pipeline(reader.encoder), (ids, feats, firsts), ["input_ids", "features", "words"], ["names", "cues", "heads", "hidden"],
               {"input_ids": {1: "n"}, "features": {1: "n"}, "words": {0: "w"}, "names": {0: "w"}, "cues": {0: "w"}, "heads": {0: "w"}, "hidden": {0: "w"}}, work / "reader.onnx")
        export(reader.roles, (hidden, starts, ends), ["hidden", "cue_start", "cue_end"], ["roles"], {"hidden": {0: "w"}, "cue_start": {0: "k"}, "cue_end": {0: "k"}, "roles": {0: "k", 1: "w"}}, a.out / "roles.onnx")
        export(reader.antecedents, (hidden, starts, ends), ["hidden", "start", "end"], ["antecedents"], {"hidden": {0: "w"}, "start": {0: "m"}, "end": {0: "m"}, "antecedents": {0: "m", 1: "c"}}, a.out / "antecedents.onnx")
    quant_pre_process(str(work / "reader.onnx"), str(work / "prepared.onnx"), skip_symbolic_shape=True)
    quantize_dynamic(str(work / "prepared.onnx"), str(a.out / "reader.onnx"), op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=a.weight_type == "QInt8", weight_type=QuantType[a.weight_type])
    shutil.copyfile(start / "tokenizer.json", a.out / "tokenizer.json")
    labels = {"id": a.id, "names": NAME_LABELS, "cues": CUE_LABELS, "heads": HEAD_LABELS, "roles": ROLE_LABELS, "maxPieces": 384}
    former = a.out / "labels.json"
    tuned = json.loads(former.read_text()) if former.exists() else {}
    labels |= {k: tuned.get(k, d) for k, d in (("thresholds", {"cue": 0.5}), ("temperatures", {}))}
    former.write_text(json.dumps(labels, indent=1) + "\n")
    if a.weights:
        # In half precision and without the word embeddings, which were never trained
        torch.save({k: v.half() if v.dtype.is_floating_point else v for k, v in reader.state_dict().items() if "word_embeddings" not in k}, a.weights)
    if a.parity:
        a.parity.write_text(json.dumps({
            "text": TEXT, "words": [[w.start, w.end] for w in words], "input_ids": ids[0].tolist(), "features": feats[0].tolist(), "firsts": firsts.tolist(),
            "cue_start": starts.tolist(), "cue_end": ends.tolist(),
            "outputs": {"names": names.tolist(), "cues": cues.tolist(), "heads": heads.tolist(), "hidden": hidden.tolist(), "roles": roles.tolist(), "antecedents": links.tolist()}}))
    for name in ("reader.onnx", "roles.onnx", "antecedents.onnx"):
        onnx.checker.check_model(str(a.out / name))
        print(name, (a.out / name).stat().st_size)


if __name__ == "__main__":
    main()
