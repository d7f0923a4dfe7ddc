"""The coefficients of the confidence. Written by `python tools/confidence.py`.

A logistic regression, L2 penalty 3 on scaled features, over 570 prompts
with gold: those of the sets dev, own, voices and tongues. What each feature is, and its
unit, stands in `confidence.FEATURES`.
"""

from typing import Final

INTERCEPT: Final = 3.0680
COEFFICIENTS: Final = {
    "doubt of rules": -2.5105,
    "unused words": -0.9372,
    "unused share": 0.2614,
    "length": -0.9391,
    "sentences": -0.0981,
    "not English": -0.3619,
    "conditions": 0.1600,
    "triggers": -0.1706,
    "steps": -0.5764,
    "flow": 0.6081,
    "experiment": 1.0012,
    "settings": -0.1194,
    "nested audience": 0.0111,
    "written copy": -0.6046,
    "contradictions": 0.0000,
    "question": -1.2021,
    "refusal": 0.8629,
}
