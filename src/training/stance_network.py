#!/usr/bin/env python3
"""Trains the network of stances and writes it with 8-bit weights.

    stance_network.py BASE.onnx TOKENIZER.json PASSAGES.jsonl OUT.onnx [--layers 12] [--whole 4] [--epochs 3]
                      [--measure FILE ...] [--seed 1] [--scores OUT.npz] [--teachers FILE.npz ...]
                      [--from NETWORK.onnx [--new FILE ...] [--share FILE=0.15 ...]] [--disturb 1]

PASSAGES.jsonl is what org.gainsay.extract.stance.WritePassages wrote of the annotated articles: by quote the numbers of
its pieces of words, what each is to the attribution, the labels, and the pieces that name their targets. Articles whose id has a CRC-32 divisible by five are
held back: the network is measured on them and never sees them. Files that --measure names are only measured on.

The network is bge-small-en-v1.5, or its lower layers (MIT licence; BERT: Devlin and others 2019) with the pieces of
word-pieces.txt, to whose vectors is added what a piece is to the attribution. The first layers (--whole) see the whole
passage, those above only the first piece and the words of the content, cue and source, a third of it, into which the
first ones have carried what matters of the rest (as in PoWER-BERT, Goyal and others 2020, but chosen by what the pieces
are). On top of them each label attends to these words by itself. One more layer sees the whole passage again, with what the
others made of the attribution put back in its places, and points at the target of a denial, an accusation or a criticism: at
the pieces that name it, or at the first one of the passage if it is nobody.

Of the passages that other networks have scored (--teachers: what --scores wrote when they were trained, on the same first
passages) it learns the mean of what these think as much as the label (distillation: Hinton and others 2015). What is
written is the moving average of the weights (Polyak and Juditsky 1992).

With --from it goes on with a network that it has written before: on the files that --new names, and on a share of the
passages of the others (--share: of a file by its name, of all others by *), drawn by the seed, so that it does not forget them.

With --disturb each batch is learned a second time with the vectors of its pieces moved that far to where they do most
harm (adversarial training: Miyato and others 2017); it takes twice as long.

README.md tells where the base comes from and how the script is run.
"""
import argparse
import copy
import json
import random
import tempfile
import time
import zlib
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

LABELS = ["DENIAL", "ACCUSATION", "CRITICISM", "ADMISSION", "REFUSAL", "NO_COMMENT", "DEMAND", "THREAT", "SUPPORT",
          "COMMITMENT", "STATEMENT"]
AIMED = LABELS[:3]  # those whose targets are annotated
PARTS = 5  # content, cue, source, own side, other: see Passage.java
IN_ATTRIBUTION = 3  # how many of these make a piece one of the attribution's own
HEADS = 12
LONGEST = 160  # pieces of a passage; Passage.java keeps below it
PIECES = Path(__file__).parent.parent / "main/resources/org/gainsay/extract/stance/word-pieces.txt"
BATCH = 32
RATE, RATE_ON_TOP = 1e-4, 1e-3
TAUGHT = 0.5  # how much of what is wanted the teachers say
MOVING = 0.003  # how much each step counts in the average of the weights
AIMS_WEIGHT = 1  # of the loss of the targets
EACH_WEIGHT = 6  # of the loss of the labels by themselves, which is a mean over labels, beside that of the main one


class Base:
    """The weights of the base model, by the names that BERT gives them."""

    def __init__(self, file):
        model = onnx.load(file)
        self.weights = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        for node in model.graph.node:  # matrices have numbers for names: they are called as what multiplies by them
            if node.op_type == "MatMul":
                for name in node.input:
                    if name in self.weights:
                        self.weights[node.name] = self.weights[name]

    def __getitem__(self, name):
        return torch.from_numpy(numpy.array(self.weights[name], numpy.float32))

    def linear(self, layer, name):
        weight = self[f"/encoder/layer.{layer}/{name.replace('.', '/')}/MatMul"]
        linear = nn.Linear(*weight.shape)
        linear.weight.data = weight.t().contiguous()
        linear.bias.data = self[f"encoder.layer.{layer}.{name}.bias"]
        return linear

    def norm(self, name):
        norm = nn.LayerNorm(384, eps=1e-12)
        norm.weight.data, norm.bias.data = self[name + ".weight"], self[name + ".bias"]
        return norm


class Layer(nn.Module):
    def __init__(self, base, number):
        super().__init__()
        self.query, self.key, self.value = (base.linear(number, f"attention.self.{n}") for n in ("query", "key", "value"))
        self.mix = base.linear(number, "attention.output.dense")
        self.norm_attention = base.norm(f"encoder.layer.{number}.attention.output.LayerNorm")
        self.widen = base.linear(number, "intermediate.dense")
        self.narrow = base.linear(number, "output.dense")
        self.norm = base.norm(f"encoder.layer.{number}.output.LayerNorm")
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        """x: vectors by passage and piece; mask: 1 for the pieces that are there."""
        batch, length, size = x.shape
        split = lambda y: y.view(batch, length, HEADS, size // HEADS).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        # written out: the gradient of scaled_dot_product_attention takes three times as long on a processor
        scores = query @ key.transpose(-1, -2) * (size // HEADS) ** -0.5 + (1 - mask)[:, None, None, :] * -1e4
        heads = torch.softmax(scores, -1).to(value.dtype) @ value
        x = self.norm_attention(x + self.drop(self.mix(heads.transpose(1, 2).reshape(batch, length, size))))
        return self.norm(x + self.drop(self.narrow(F.gelu(self.widen(x)))))


class Network(nn.Module):
    def __init__(self, base, pieces, layers, whole):
        super().__init__()
        self.layers_whole = whole
        self.words = nn.Embedding.from_pretrained(base["embeddings.word_embeddings.weight"][pieces], freeze=False)
        places = base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        self.places = nn.Parameter(places[:LONGEST].clone())
        self.norm = base.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList([Layer(base, number) for number in range(layers)])
        self.look_back = Layer(base, layers - 1)
        self.drop = nn.Dropout(0.1)
        self.parts = nn.Linear(PARTS, 384, bias=False)
        nn.init.normal_(self.parts.weight, std=0.02)
        self.attend = nn.Linear(384, len(LABELS))
        self.main = nn.Parameter(torch.randn(len(LABELS), 384) * 0.03)
        self.each = nn.Parameter(torch.randn(len(LABELS), 384) * 0.03)
        self.whole = nn.Linear(384, 2 * len(LABELS))
        self.aim = nn.Linear(384, len(AIMED))

    def on_top(self):
        """What is learned from nothing."""
        return [self.main, self.each, *self.parts.parameters(), *self.attend.parameters(), *self.whole.parameters(),
                *self.aim.parameters()]

    def forward(self, pieces, parts, mask, kept, kept_mask):
        """By label the scores of being the main one and of holding at all, and the weights of the kept pieces; of those
        that are aimed at somebody the scores of all pieces as the target.

        kept: by passage the places of the pieces that the upper layers see, the first one before those of the
        attribution; kept_mask: 1 for those that are there."""
        x = self.drop(self.norm(self.words(pieces) + self.places[: pieces.shape[1]] + self.parts(parts)))
        for layer in self.layers[: self.layers_whole]:
            x = layer(x, mask)
        below = x
        x = torch.gather(x, 1, kept[..., None].expand(-1, -1, x.shape[-1]))
        for layer in self.layers[self.layers_whole :]:
            x = layer(x, kept_mask)
        own = torch.cat([torch.zeros_like(kept_mask[:, :1]), kept_mask[:, 1:]], 1)
        weights = torch.softmax(self.attend(x) - 1e4 * (1 - own[..., None]), 1)
        seen = self.drop(torch.einsum("blk,blh->bkh", weights, x))
        whole = self.whole(self.drop(x[:, 0]))
        main = whole[:, len(LABELS):] + (seen * self.main).sum(-1)
        each = whole[:, : len(LABELS)] + (seen * self.each).sum(-1)
        return main.float(), each.float(), weights, self.aims(below, mask, x, kept, kept_mask)

    def aims(self, below, mask, above, kept, kept_mask):
        length = below.shape[1]
        places = (kept + (length - kept) * (1 - kept_mask)).long()  # what only fills up goes behind the end
        longer = torch.cat([below, torch.zeros_like(below[:, :1])], 1)
        x = longer.scatter(1, places[..., None].expand(-1, -1, below.shape[-1]), above.to(longer.dtype))[:, :length]
        scores = self.aim(self.drop(self.look_back(x, mask))) - 1e4 * (1 - mask[..., None])
        return scores.transpose(1, 2).float()


class Exported(nn.Module):
    """The network with probabilities in place of scores."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, *inputs):
        main, each, weights, aims = self.network(*inputs)
        return torch.softmax(main, -1), torch.sigmoid(each), weights.transpose(1, 2), torch.softmax(aims, -1)


def load(network, file):
    """Gives a network the weights of one that was written with 8 bits.

    The file has matrices without their names: a matrix is that of the bias which is added to what it makes; the one
    without a bias is that of the parts."""
    graph = onnx.load(file).graph
    stored = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def exact(name):
        scale, zero = stored[name.replace("_quantized", "_scale")], stored[name.replace("_quantized", "_zero_point")]
        return (stored[name].astype(numpy.float32) - zero.astype(numpy.float32)) * scale

    def name_of(outputs):
        for _ in range(6):  # what is computed between the product and the sum
            for node in (node for name in outputs for node in users.get(name, [])):
                for name in node.input:
                    if node.op_type == "Add" and name.startswith("network.") and name.endswith(".bias"):
                        return name[len("network."): -len(".bias")]
            outputs = [name for output in outputs for node in users.get(output, []) for name in node.output]
        return "parts"

    weights = {name[len("network."):]: value for name, value in stored.items()
               if name.startswith("network.") and not name.endswith(("_quantized", "_scale", "_zero_point"))}
    weights["words.weight"] = exact("network.words.weight_quantized")
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            weights[name_of(node.output) + ".weight"] = exact(node.input[1]).T
    network.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in weights.items()})


def read(file):
    passages = []
    for number, line in enumerate(open(file, encoding="utf-8")):
        p = json.loads(line)
        parts = numpy.array(p["parts"])
        p["number"] = number
        p["kept"] = [0] + [i for i in range(1, len(parts)) if parts[i] & (1 << IN_ATTRIBUTION) - 1]
        p["parts"] = ((parts[:, None] >> numpy.arange(PARTS)) & 1).astype(numpy.float32)
        p["held"] = zlib.crc32(p["id"].encode()) % 5 == 0
        p["numbers"] = [LABELS.index(label) for label in p["labels"]]
        passages.append(p)
    return passages


def inputs(batch):
    """What the network takes, filled up to the longest of a batch.

    Lengths are multiples of eight: what is computed is prepared anew for each shape that was not there before."""
    length, most = (-8 * (-max(len(p[of]) for p in batch) // 8) for of in ("pieces", "kept"))
    pieces, kept = torch.zeros(len(batch), length, dtype=torch.long), torch.zeros(len(batch), most, dtype=torch.long)
    parts, mask = torch.zeros(len(batch), length, PARTS), torch.zeros(len(batch), length)
    kept_mask = torch.zeros(len(batch), most)
    for i, p in enumerate(batch):
        n, k = len(p["pieces"]), len(p["kept"])
        pieces[i, :n], parts[i, :n], mask[i, :n] = torch.tensor(p["pieces"]), torch.from_numpy(p["parts"]), 1
        kept[i, :k], kept_mask[i, :k] = torch.tensor(p["kept"]), 1
    return pieces, parts, mask, kept, kept_mask


def set_wanted(passages, teachers):
    """What is to be learned of the labels of each passage: as the main one and by themselves."""
    taught = [numpy.load(file) for file in teachers]
    for p in passages:
        p["main"], p["each"] = (numpy.zeros(len(LABELS), numpy.float32) for _ in range(2))
        p["main"][p["numbers"][0]] = 1
        p["each"][p["numbers"]] = 1
        scored = [t for t in taught if p["number"] < len(t["main"])]
        if scored:
            number = p["number"]
            main = [torch.softmax(torch.from_numpy(t["main"][number]), -1).numpy() for t in scored]
            each = [torch.sigmoid(torch.from_numpy(t["each"][number])).numpy() for t in scored]
            p["main"] = (1 - TAUGHT) * p["main"] + TAUGHT * numpy.mean(main, 0)
            p["each"] = (1 - TAUGHT) * p["each"] + TAUGHT * numpy.mean(each, 0)


def loss_of(main, each, aims, batch):
    """The loss of the main label, of all labels by themselves, and of the targets."""
    loss = F.cross_entropy(main, torch.from_numpy(numpy.stack([p["main"] for p in batch])))
    wanted = torch.from_numpy(numpy.stack([p["each"] for p in batch]))
    loss = loss + EACH_WEIGHT * F.binary_cross_entropy_with_logits(each, wanted)
    likely = torch.log_softmax(aims, -1)
    for i, p in enumerate(batch):
        for label, places in p["aims"].items():
            loss = loss - AIMS_WEIGHT / len(batch) * torch.logsumexp(likely[i, AIMED.index(label), places], 0)
    return loss


def loss_on(network, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        main, each, _, aims = network(*inputs(batch))
    return loss_of(main, each, aims, batch)


def learn_disturbed(network, batch, distance):
    """Adds the gradients of the batch with the vectors of its pieces moved along their gradients."""
    vectors = network.words.weight
    pieces = torch.unique(torch.tensor([piece for p in batch for piece in p["pieces"]]))
    with torch.no_grad():
        gradient, before = vectors.grad[pieces], vectors[pieces].clone()
        vectors[pieces] += distance * gradient / (gradient.norm() + 1e-12)
    loss_on(network, batch).backward()
    with torch.no_grad():
        vectors[pieces] = before


def train(network, passages, epochs, disturb):
    """Trains, and returns the moving average of the network."""
    average = copy.deepcopy(network)
    top = set(map(id, network.on_top()))
    below = [p for p in network.parameters() if id(p) not in top]
    optimizer = torch.optim.AdamW([{"params": below}, {"params": network.on_top()}], lr=RATE, weight_decay=0.01, fused=True)
    steps = epochs * (len(passages) // BATCH + 1)
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, [RATE, RATE_ON_TOP], total_steps=steps + 2, pct_start=0.1)
    for epoch in range(epochs):
        network.train()
        start, loss_sum = time.time(), 0
        random.shuffle(passages)
        ordered = []
        for i in range(0, len(passages), BATCH * 30):  # batches of like length, in random order
            ordered += sorted(passages[i : i + BATCH * 30], key=lambda p: len(p["pieces"]))
        batches = [ordered[i : i + BATCH] for i in range(0, len(ordered), BATCH)]
        random.shuffle(batches)
        for batch in batches:
            loss = loss_on(network, batch)
            optimizer.zero_grad()
            loss.backward()
            if disturb:
                learn_disturbed(network, batch, disturb)
            nn.utils.clip_grad_norm_(network.parameters(), 1)
            optimizer.step()
            rates.step()
            loss_sum += loss.item()
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), MOVING)
        print(f"epoch {epoch + 1}: loss {loss_sum / len(batches):.3f}, {time.time() - start:.0f} s", flush=True)
    return average


def scores(network, passages):
    """The scores of all passages, by their number: of being the main label and of holding at all, and the places of the targets."""
    network.eval()
    main, each = (numpy.zeros((len(passages), len(LABELS)), numpy.float32) for _ in range(2))
    aims = numpy.zeros((len(passages), len(AIMED)), int)
    ordered = sorted(passages, key=lambda p: len(p["pieces"]))
    for i in range(0, len(ordered), BATCH):
        batch = ordered[i : i + BATCH]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            of_main, of_each, _, of_aims = network(*inputs(batch))
        numbers = [p["number"] for p in batch]
        main[numbers], each[numbers], aims[numbers] = of_main.numpy(), of_each.numpy(), of_aims.argmax(-1).numpy()
    return {"main": main, "each": each, "aims": aims}


def average_precision(scored, passages, label):
    """Of the passages ranked by the likelier of the two probabilities of a label."""
    numbers = [p["number"] for p in passages]
    main = torch.softmax(torch.from_numpy(scored["main"][numbers]), -1)[:, label]
    likely = torch.maximum(main, torch.sigmoid(torch.from_numpy(scored["each"][numbers]))[:, label])
    right = numpy.array([label in p["numbers"] for p in passages])[numpy.argsort(-likely.numpy())]
    return (right.cumsum() / numpy.arange(1, len(right) + 1))[right].mean()


def measure(name, scored, passages):
    """Prints how often the main label and the target are right, F1 by label if a second one is given from one half on, and
    the average precision of the labels that are aimed at somebody."""
    right, gold, given, both = 0, [0] * len(LABELS), [0] * len(LABELS), [0] * len(LABELS)
    for p in passages:
        best = int(scored["main"][p["number"]].argmax())
        each = scored["each"][p["number"]]
        labels = {best} | ({i for i in range(len(LABELS) - 1) if each[i] >= 0} if best < len(LABELS) - 1 else set())
        right += best == p["numbers"][0]
        for i in range(len(LABELS)):
            gold[i] += i in p["numbers"]
            given[i] += i in labels
            both[i] += i in p["numbers"] and i in labels
    aimed = [scored["aims"][p["number"]][AIMED.index(label)] in places for p in passages for label, places in p["aims"].items()]
    f1 = {LABELS[i]: round(200 * both[i] / (gold[i] + given[i]), 1) for i in range(len(LABELS)) if gold[i] >= 10}
    precise = {AIMED[i]: round(100 * float(average_precision(scored, passages, i)), 1) for i in range(len(AIMED)) if gold[i]}
    print(f"{name}: {len(passages)} quotes, main label {100 * right / len(passages):.1f} %, "
          f"targets {100 * sum(aimed) / max(1, len(aimed)):.1f} %, "
          f"macro F1 {sum(f1.values()) / max(1, len(f1)):.1f}, {f1}, average precision "
          f"{precise}", flush=True)


def write(network, out):
    example = (torch.ones(2, 12, dtype=torch.long), torch.ones(2, 12, PARTS), torch.ones(2, 12),
               torch.ones(2, 5, dtype=torch.long), torch.ones(2, 5))
    many = {"pieces": {0: "b", 1: "n"}, "parts": {0: "b", 1: "n"}, "mask": {0: "b", 1: "n"},
            "kept": {0: "b", 1: "k"}, "kept_mask": {0: "b", 1: "k"}}
    out_many = {"main": {0: "b"}, "each": {0: "b"}, "weights": {0: "b", 2: "k"}, "aims": {0: "b", 2: "n"}}
    network.eval()
    with tempfile.TemporaryDirectory() as folder:
        exact = f"{folder}/exact.onnx"
        torch.onnx.export(Exported(network), example, exact, input_names=list(many), output_names=list(out_many),
                          opset_version=17, dynamo=False, dynamic_axes=many | out_many)
        quantize_dynamic(exact, out, weight_type=QuantType.QInt8, per_channel=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("base")
    options.add_argument("tokenizer")
    options.add_argument("passages")
    options.add_argument("out")
    options.add_argument("--layers", type=int, default=12)
    options.add_argument("--whole", type=int, default=4, help="how many of the layers see the whole passage")
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--measure", nargs="*", default=[], help="names of files in PASSAGES that are only measured on")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--scores", help="where to write the scores of all passages")
    options.add_argument("--teachers", nargs="*", default=[], help="scores of other networks, to learn their mean too")
    options.add_argument("--from", dest="source", help="the network to go on with")
    options.add_argument("--new", nargs="*", default=[], help="names of files in PASSAGES that are learned whole then")
    options.add_argument("--share", nargs="*", default=["*=0.15"], help="how much of others is, as FILE=0.4 or *=0.15")
    options.add_argument("--disturb", type=float, default=0, help="how far to move the vectors of pieces to learn a second time")
    o = options.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    vocabulary = json.load(open(o.tokenizer, encoding="utf-8"))["model"]["vocab"]
    pieces = [vocabulary[line] for line in PIECES.read_text(encoding="utf-8").splitlines()]
    passages = read(o.passages)
    network = Network(Base(o.base), pieces, o.layers, o.whole)
    set_wanted(passages, o.teachers)
    learned = [p for p in passages if not p["held"] and p["file"] not in o.measure]
    if o.source:
        load(network, o.source)
        share = {name: float(part) for name, part in (each.split("=") for each in o.share)}
        learned = [p for p in learned if p["file"] in o.new or random.random() < share.get(p["file"], share.get("*", 0))]
    network = train(network, learned, o.epochs, o.disturb)
    scored = scores(network, passages)
    if o.scores:
        numpy.savez(o.scores, main=scored["main"], each=scored["each"])
    for file in sorted({p["file"] for p in passages}):
        of_file = [p for p in passages if p["file"] == file and (file in o.measure or p["held"])]
        if of_file:
            measure(file if file in o.measure else "held back of " + file, scored, of_file)
    write(network, o.out)


if __name__ == "__main__":
    main()
