"""The coefficients of the confidence. Written by `python tools/confidence.py`.

A logistic regression, L2 penalty 8 on scaled features, over 570 prompts
with gold: those of the sets dev, own, voices and tongues. What each feature is, and its
unit, stands in `confidence.FEATURES`.
"""

from typing import Final

INTERCEPT: Final = 2.9146
COEFFICIENTS: Final = {
    "doubt of rules": -2.9822,
    "unused words": -0.6214,
    "length": -1.0210,
    "sentences": -0.0895,
    "not English": -0.2282,
    "conditions": 0.2133,
    "triggers": -0.2306,
    "steps": -0.4759,
    "flow": 0.1059,
    "experiment": 0.7574,
    "settings": -0.1531,
    "nested audience": -0.0793,
    "written copy": -0.1086,
    "question": -1.2072,
    "question at once": -0.0039,
    "refusal": 0.3755,
}
