"""The guides at `/blog`: what is said about each; the text itself is a template."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Guide:
    """An article. `product` is the slug of the piece it recommends."""

    slug: str
    title: str
    lead: str
    description: str
    updated: date
    minutes: int
    art: str
    alt: str
    product: str
    why: str

    @property
    def updated_text(self) -> str:
        """The date as people write it: 12 October 2026."""
        return f"{self.updated.day} {self.updated:%B %Y}"


GUIDES = (
    Guide(
        "how-to-pour-a-flat-bed",
        "How to pour a flat bed",
        "Three pours, two minutes forty, and grounds that lie as flat as a table. "
        "That is most of what a better cup needs.",
        "Three pours, two minutes forty, and a bed of grounds as flat as a table.",
        date(2026, 10, 12),
        2,
        "pour",
        "Three drippers seen from above: sloped grounds, a spiral of water, a flat bed",
        "long-kettle",
        "The spout these timings were made with.",
    ),
    Guide(
        "find-your-grind",
        "Find your grind in four cups",
        "One bean, one recipe, four settings. After the fourth cup you know more about your mill "
        "than any chart can tell you.",
        "How to find the right grind for a bean with four small cups and one recipe.",
        date(2026, 9, 14),
        2,
        "grind",
        "Three heaps of ground coffee: coarse, middle and fine",
        "hand-mill",
        "Thirty numbered clicks, so you can write it down.",
    ),
    Guide(
        "what-enamel-forgives",
        "What enamel forgives, and what it does not",
        "It is glass on steel. Treated as both, it outlives the kitchen; treated as either one, "
        "it chips.",
        "How to look after enamelled steel: heat, knocks, limescale, and when to send it back.",
        date(2026, 8, 3),
        2,
        "enamel",
        "A cut through enamel: steel in the middle, two coats on either side",
        "quay-carafe",
        "The piece that meets the most stoves.",
    ),
)


def guide(slug: str) -> Guide | None:
    """The guide at `/blog/<slug>`, or None."""
    return next((each for each in GUIDES if each.slug == slug), None)
