"""The reader: one encoder, four small heads.

Names, cues and mention heads are word tags. Roles are tagged once for each cue, as semantic role labelling does it
(Shi and Lin, 2019), but on the encoder's states without reading the sentence again. Antecedents are scored between
mentions with a column for "none", trained on the sum over right ones (Lee et al., 2017).
"""
import torch
from torch import nn
from transformers import AutoModel, PretrainedConfig

from corpora import CUE_LABELS, HEAD_LABELS, NAME_LABELS, ROLE_LABELS
from words import FEATURES

REACH = 127
FAR = -1e4


def columns(spans: list[tuple[int, int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """First words and last words, as the heads take them."""
    return torch.tensor([s for s, _ in spans]), torch.tensor([e for _, e in spans])


def bucket_table() -> torch.Tensor:
    """Signed distance −127…127 to one of 25 buckets: near ones each for itself, far ones together."""
    def bucket(d: int) -> int:
        a = abs(d)
        size = a if a <= 4 else 5 if a <= 6 else 6 if a <= 9 else 7 if a <= 14 else 8 if a <= 22 else 9 if a <= 36 else 10 if a <= 63 else 11 if a <= 100 else 12
        return 12 + size if d >= 0 else 12 - size
    return torch.tensor([bucket(d) for d in range(-REACH, REACH + 1)])


class Encoder(nn.Module):
    def __init__(self, config: PretrainedConfig):
        super().__init__()
        self.bert = AutoModel.from_config(config, add_pooling_layer=False)
        self.features = nn.Embedding(FEATURES, config.hidden_size)
        nn.init.normal_(self.features.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.names = nn.Linear(config.hidden_size, len(NAME_LABELS))
        self.cues = nn.Linear(config.hidden_size, len(CUE_LABELS))
        self.heads = nn.Linear(config.hidden_size, len(HEAD_LABELS))

    def states(self, input_ids, features, words, mask=None):
        """States of the words (their first pieces): [batch, words, hidden]."""
        embedded = self.bert.embeddings.word_embeddings(input_ids) + self.features(features)
        out = self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state.float()
        return self.dropout(torch.gather(out, 1, words.unsqueeze(-1).expand(-1, -1, out.shape[-1])))

    def forward(self, input_ids, features, words):
        """As exported: one window of [1, n] pieces, `words` [w]; gives [w, labels] each, and the states [w, hidden]."""
        hidden = self.states(input_ids, features, words.unsqueeze(0))[0]
        return self.names(hidden), self.cues(hidden), self.heads(hidden), hidden


class Roles(nn.Module):
    """For each cue a tag for every word: source, content, or neither."""

    def __init__(self, hidden: int, width: int = 128):
        super().__init__()
        self.first, self.last = nn.Linear(hidden, width, bias=False), nn.Linear(hidden, width, bias=False)
        self.word = nn.Linear(hidden, width)
        self.gain = nn.Parameter(torch.zeros(width))
        self.distance = nn.Embedding(25, width)
        self.conv = nn.Conv1d(width, width, 3, padding=1)
        self.out = nn.Linear(width, len(ROLE_LABELS))
        self.dropout = nn.Dropout(0.1)
        self.register_buffer("buckets", bucket_table())

    def forward(self, hidden, cue_start, cue_end):
        """hidden [w, h], cues' first and last words [k]; gives [k, w, roles]."""
        at = torch.arange(hidden.shape[0], device=hidden.device)
        before = torch.clamp(at.unsqueeze(0) - cue_start.unsqueeze(1), -REACH, 0)
        after = torch.clamp(at.unsqueeze(0) - cue_end.unsqueeze(1), 0, REACH)
        near = self.distance(self.buckets[before + after + REACH])
        cue = self.first(hidden[cue_start]) + self.last(hidden[cue_end])
        word, cue = self.word(hidden).unsqueeze(0), cue.unsqueeze(1)
        x = torch.relu(word + cue + near + self.gain * word * cue)
        x = x + torch.relu(self.conv(x.transpose(1, 2)).transpose(1, 2))
        return self.out(self.dropout(x))


class Antecedents(nn.Module):
    """For each mention a score for each earlier one, and for none (column 0)."""

    def __init__(self, hidden: int, width: int = 128):
        super().__init__()
        self.anaphor = nn.Linear(2 * hidden, width)
        self.candidate = nn.Linear(2 * hidden, width)
        self.distance = nn.Embedding(25, width)
        self.product = nn.Linear(width, width, bias=False)
        self.out = nn.Linear(width, 1)
        self.none = nn.Linear(width, 1)
        self.register_buffer("buckets", bucket_table())

    def forward(self, hidden, start, end):
        """hidden [w, h], mentions' first and last words [m], in the order of the text; gives [m, m + 1]."""
        spans = torch.cat([hidden[start], hidden[end]], -1)
        anaphor, candidate = self.anaphor(spans), self.candidate(spans)
        order = torch.arange(start.shape[0], device=hidden.device)
        apart = torch.clamp(order.unsqueeze(1) - order.unsqueeze(0), -REACH, REACH) + REACH
        x = torch.relu(anaphor.unsqueeze(1) + candidate.unsqueeze(0) + self.distance(self.buckets[apart]))
        scores = self.out(x).squeeze(-1) + self.product(torch.tanh(anaphor)) @ torch.tanh(candidate).T
        scores = scores.masked_fill(order.unsqueeze(1) <= order.unsqueeze(0), FAR)
        return torch.cat([self.none(torch.relu(anaphor)), scores], 1)


class Reader(nn.Module):
    def __init__(self, config: PretrainedConfig):
        super().__init__()
        self.encoder = Encoder(config)
        self.roles = Roles(config.hidden_size)
        self.antecedents = Antecedents(config.hidden_size)
