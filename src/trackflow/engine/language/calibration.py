"""The coefficients of the confidence. Written by `python tools/confidence.py`.

A logistic regression, L2 penalty 8 on scaled features, over 570 prompts
with gold: those of the sets dev, own, voices and tongues. What each feature is, and its
unit, stands in `confidence.FEATURES`.
"""

from typing import Final

INTERCEPT: Final = 3.0315
COEFFICIENTS: Final = {
    "doubt of rules": -2.3525,
    "unused words": -0.8642,
    "length": -0.8003,
    "sentences": -0.1287,
    "not English": -0.3304,
    "conditions": 0.0827,
    "triggers": -0.2658,
    "steps": -0.4286,
    "flow": 0.3200,
    "experiment": 0.7492,
    "settings": -0.1281,
    "nested audience": -0.0039,
    "written copy": -0.5944,
    "question": -1.0789,
    "question at once": -0.2273,
    "refusal": 0.6779,
}
