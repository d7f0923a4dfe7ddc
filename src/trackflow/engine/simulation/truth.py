"""The ground truth: what is really so in the simulated world, for estimates to be held against."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

GOALS = ("purchase", "signup", "newsletter_signup")
_LIKELIEST = 0.95


def _channels() -> dict[str, float]:
    return {
        "direct": 0.19,
        "organic_search": 0.27,
        "paid_search": 0.13,
        "paid_social": 0.11,
        "organic_social": 0.08,
        "email": 0.05,
        "referral": 0.05,
        "display": 0.03,
        "paid_shopping": 0.03,
        "organic_video": 0.02,
        "affiliates": 0.02,
        "ai_assistant": 0.02,
    }


def _channel_factors() -> dict[str, float]:
    return {
        "direct": 1.10,
        "organic_search": 1.00,
        "paid_search": 1.25,
        "paid_social": 0.55,
        "organic_social": 0.45,
        "email": 1.90,
        "referral": 1.15,
        "display": 0.30,
        "paid_shopping": 1.45,
        "organic_video": 0.60,
        "affiliates": 1.20,
        "ai_assistant": 1.35,
    }


@dataclass(frozen=True)
class GroundTruth:
    """What the simulator follows. Shares and rates are from 0 to 1, factors multiply.

    Traffic: `channels` and `devices` are shares; `mobile_factors` weigh phones more or less for
    those who come by a channel; `hours` (0 to 23) and `weekdays` (Monday first), on the site's
    clock, weigh when sessions begin; `noise` is the standard deviation of the logarithm of an
    hour's traffic. `bots` is the share of sessions that crawlers make. After a session `returns`
    is the chance of another one, half of them within `return_days`; `returning_channels` weigh the
    channels of that one.

    Conversion: the rate of a goal in one session is `conversion[goal]` × `channel_factors` ×
    `device_factors` × `returning_factor` (from the second visit on) × `weekday_conversion`
    × the lifts; see `rate`. A lift multiplies the rate of a workflow's own goal, in the session in
    which it is shown and from that moment on: `workflow_lifts` by the workflow's name, else
    `workflow_lift`; `variant_lifts` by the name of a variant, before either.
    `click_rate` and `dismiss_rate` are the shares of shown overlays with that outcome.
    """

    channels: Mapping[str, float] = field(default_factory=_channels)
    devices: Mapping[str, float] = field(
        default_factory=lambda: {"mobile": 0.56, "desktop": 0.39, "tablet": 0.05}
    )
    mobile_factors: Mapping[str, float] = field(
        default_factory=lambda: {"paid_social": 4.0, "organic_social": 2.5, "ai_assistant": 0.5}
    )
    hours: tuple[float, ...] = (
        *(0.35, 0.22, 0.15, 0.12, 0.13, 0.20, 0.38, 0.65, 0.90, 1.10, 1.22, 1.28),
        *(1.30, 1.25, 1.22, 1.20, 1.20, 1.24, 1.35, 1.55, 1.70, 1.60, 1.15, 0.64),
    )
    weekdays: tuple[float, ...] = (1.10, 1.08, 1.06, 1.04, 0.98, 0.82, 0.92)
    noise: float = 0.10
    bots: float = 0.06
    returns: float = 0.30
    return_days: float = 1.5
    returning_channels: Mapping[str, float] = field(
        default_factory=lambda: {"direct": 2.5, "email": 2.5, "display": 2.0, "affiliates": 0.5}
    )
    conversion: Mapping[str, float] = field(
        default_factory=lambda: {"purchase": 0.030, "signup": 0.032, "newsletter_signup": 0.014}
    )
    channel_factors: Mapping[str, float] = field(default_factory=_channel_factors)
    device_factors: Mapping[str, float] = field(
        default_factory=lambda: {"desktop": 1.00, "tablet": 0.80, "mobile": 0.60}
    )
    returning_factor: float = 1.60
    weekday_conversion: tuple[float, ...] = (1.04, 1.04, 1.02, 1.00, 0.98, 0.92, 1.00)
    workflow_lift: float = 1.25
    workflow_lifts: Mapping[str, float] = field(default_factory=dict[str, float])
    variant_lifts: Mapping[str, float] = field(default_factory=dict[str, float])
    click_rate: float = 0.09
    dismiss_rate: float = 0.62

    def rate(
        self, goal: str, channel: str, device: str, returning: bool, weekday: int, lift: float = 1.0
    ) -> float:
        """The chance that one session reaches a goal; 0 for a goal that nobody here has.

        `weekday` is 0 for Monday. At most 0.95. Who has an account does not sign up again, which
        is the caller's to know.
        """
        base = self.conversion.get(goal, 0.0) * self.weekday_conversion[weekday]
        who = self.channel_factors.get(channel, 1.0) * self.device_factors.get(device, 1.0)
        again = self.returning_factor if returning else 1.0
        return min(base * who * again * lift, _LIKELIEST)

    def lift(self, workflow: str, variant: str | None = None) -> float:
        """What being shown a workflow, or a variant of it, multiplies its goal's rate by."""
        if variant is not None and variant in self.variant_lifts:
            return self.variant_lifts[variant]
        return self.workflow_lifts.get(workflow, self.workflow_lift)

    def to_dict(self) -> dict[str, Any]:
        """As JSON knows it."""
        return asdict(self)
