"""Fits the confidence of the sentence engine, and writes the coefficients into the engine.

Run it as `python tools/confidence.py` after every change of the rules; `--try` prints and writes
nothing. What is fitted is the chance that the answer to a prompt is exact by the shared scorer,
from the features in `trackflow.engine.language.confidence`: a logistic regression with an L2
penalty, by Newton's method, over the four sets that the rules were written with. The fit is the
same on every machine: no chance is in it but the folds, whose seed is fixed.

The rules were written with these sets in sight, so their exactness flatters the engine: a new
prompt of the same form is less often exact. Two things answer for it. Each exact line counts as
exact only by the part in `HONESTY`, less for the sets that were worked on most. And the penalty
keeps the features from learning single lines by heart. The error out of fold is measured against
what the scorer said, without `HONESTY`.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from math import exp
from typing import Final

from gold import MISSING, ROOT, WORKED_ON, Judged, calibration_error, judged, lines_of, present
from trackflow.engine.language.confidence import FEATURES, LEAST, MOST

TABLE: Final = ROOT / "src/trackflow/engine/language/calibration.py"
FOLDS: Final = 10
SEED: Final = 2026
PENALTY: Final = 8.0
"""Of half the squared coefficients, each feature scaled to a standard deviation of 1."""

HONESTY: Final = {"dev": 0.95, "own": 0.95, "voices": 0.97, "tongues": 0.97}
"""The part, 0 to 1, by which an exact line of a set counts as exact."""

Model = tuple[float, list[float]]


def main(arguments: list[str]) -> int:
    if not present():
        print(MISSING)
        return 0
    sets = {name: judged(lines_of(name)) for name in WORKED_ON}
    everything = [(name, item) for name in WORKED_ON for item in sets[name]]
    model = fitted(everything)
    chances = out_of_fold(everything)
    print(f"{len(everything)} prompts, {sum(i.exact for _, i in everything)} exact")
    print("calibration error out of fold, over ten bins:")
    print(f"  all      {error(chances, [item for _, item in everything]):.3f}")
    at = 0
    for name in WORKED_ON:
        part = chances[at : at + len(sets[name])]
        at += len(part)
        rest = [pair for pair in everything if pair[0] != name]
        away = [chance(fitted(rest), item.values) for item in sets[name]]
        print(
            f"  {name:8} {error(part, sets[name]):.3f}, exact {share(sets[name]):.3f}, foreseen "
            f"{mean(part):.3f}; by a fit without this set {error(away, sets[name]):.3f}, foreseen "
            f"{mean(away):.3f}"
        )
    for name, value in zip(FEATURES, model[1], strict=True):
        print(f"  {name:16} {value:+.3f}")
    if "--try" not in arguments:
        TABLE.write_text(table(model, len(everything)), "utf-8")
        print(f"written: {TABLE.relative_to(ROOT)}")
    return 0


def fitted(pairs: Sequence[tuple[str, Judged]], penalty: float = PENALTY) -> Model:
    """The intercept and the coefficients, for features as they are."""
    rows = [item.values for _, item in pairs]
    wanted = [HONESTY[name] * item.exact for name, item in pairs]
    count = len(FEATURES)
    means = [mean([row[k] for row in rows]) for k in range(count)]
    scales = [
        (mean([(row[k] - means[k]) ** 2 for row in rows]) ** 0.5) or 1.0 for k in range(count)
    ]
    table = [[1.0] + [(row[k] - means[k]) / scales[k] for k in range(count)] for row in rows]
    weights = [0.0] * (count + 1)
    for _ in range(30):
        slope = [0.0] + [-penalty * w for w in weights[1:]]
        bend = [
            [penalty if i == k and i else 0.0 for k in range(count + 1)] for i in range(count + 1)
        ]
        for row, want in zip(table, wanted, strict=True):
            guess = sigmoid(sum(w * x for w, x in zip(weights, row, strict=True)))
            for i, x in enumerate(row):
                slope[i] += (want - guess) * x
                part = guess * (1 - guess) * x
                for k in range(i + 1):
                    bend[i][k] += part * row[k]
        for i in range(count + 1):
            for k in range(i):
                bend[k][i] = bend[i][k]
        step = solved(bend, slope)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(abs(s) for s in step) < 1e-7:
            break
    plain = [w / scale for w, scale in zip(weights[1:], scales, strict=True)]
    return weights[0] - sum(w * m for w, m in zip(plain, means, strict=True)), plain


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of linear equations, by elimination with pivots."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for k in range(size):
        best = max(range(k, size), key=lambda i: abs(rows[i][k]))
        rows[k], rows[best] = rows[best], rows[k]
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            for j in range(k, size + 1):
                rows[i][j] -= factor * rows[k][j]
    found = [0.0] * size
    for k in reversed(range(size)):
        rest = sum(rows[k][j] * found[j] for j in range(k + 1, size))
        found[k] = (rows[k][size] - rest) / rows[k][k]
    return found


def out_of_fold(pairs: Sequence[tuple[str, Judged]], penalty: float = PENALTY) -> list[float]:
    """For each line the chance by a model that has not seen its fold."""
    order = list(range(len(pairs)))
    random.Random(SEED).shuffle(order)
    chances = [0.0] * len(pairs)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        model = fitted([pair for i, pair in enumerate(pairs) if i not in held], penalty)
        for i in held:
            chances[i] = chance(model, pairs[i][1].values)
    return chances


def chance(model: Model, values: Sequence[float]) -> float:
    """The chance, within the engine's limits."""
    score = model[0] + sum(w * x for w, x in zip(model[1], values, strict=True))
    return min(MOST, max(LEAST, sigmoid(score)))


def error(chances: Sequence[float], items: Sequence[Judged]) -> float:
    return calibration_error(chances, [item.exact for item in items])


def share(items: Sequence[Judged]) -> float:
    return mean([float(item.exact) for item in items])


def mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


def sigmoid(score: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def table(model: Model, count: int) -> str:
    """The module with the coefficients."""
    lines = [
        '"""The coefficients of the confidence. Written by `python tools/confidence.py`.',
        "",
        f"A logistic regression, L2 penalty {PENALTY:g} on scaled features, over {count} prompts",
        "with gold: those of the sets dev, own, voices and tongues. What each feature is, and its",
        "unit, stands in `confidence.FEATURES`.",
        '"""',
        "",
        "from typing import Final",
        "",
        f"INTERCEPT: Final = {model[0]:.4f}",
        "COEFFICIENTS: Final = {",
        *(f'    "{n}": {value:.4f},' for n, value in zip(FEATURES, model[1], strict=True)),
        "}",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
