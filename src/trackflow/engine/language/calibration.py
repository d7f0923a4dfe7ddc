"""The coefficients of the confidence. Written by `python tools/confidence.py`.

A logistic regression, L2 penalty 8 on scaled features, over 570 prompts
with gold: those of the sets dev, own, voices and tongues. What each feature is, and its
unit, stands in `confidence.FEATURES`.
"""

from typing import Final

INTERCEPT: Final = 2.8984
COEFFICIENTS: Final = {
    "doubt of rules": -2.9882,
    "unused words": -0.6424,
    "length": -0.9947,
    "sentences": -0.0841,
    "not English": -0.2382,
    "conditions": 0.2233,
    "triggers": -0.2465,
    "steps": -0.4779,
    "flow": 0.1111,
    "experiment": 0.7585,
    "settings": -0.1477,
    "nested audience": -0.3442,
    "written copy": -0.0855,
    "question": -1.0716,
    "question at once": -0.1299,
    "refusal": 0.3831,
}
