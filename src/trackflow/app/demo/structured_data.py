"""The shop's facts as schema.org objects, which search engines and TrackFlow read."""

from collections.abc import Iterable, Mapping
from typing import Any

from trackflow.app.demo.goods import COLLECTIONS
from trackflow.app.demo.guides import Guide
from trackflow.app.demo.plans import PLANS
from trackflow.app.demo.product import CURRENCY, Collection, Product

_CONTEXT = {"@context": "https://schema.org"}
_BRAND = {"@type": "Brand", "name": "Rimsund"}
_TITLES = {collection.slug: collection.title for collection in COLLECTIONS}


def store(origin: str) -> Mapping[str, Any]:
    """The shop itself. `origin` is where it is served, without a trailing slash."""
    words = "Enamelled steel coffee ware and fresh beans"
    return {
        **_CONTEXT,
        "@type": "Store",
        "name": "Rimsund",
        "url": f"{origin}/",
        "description": words,
    }


def product(origin: str, item: Product) -> Mapping[str, Any]:
    """A product with its offer."""
    return {
        **_CONTEXT,
        "@type": "Product",
        "name": item.name,
        "sku": item.sku,
        "category": _TITLES[item.collection],
        "description": item.lead,
        "brand": _BRAND,
        "image": f"{origin}/assets/art/{item.art}.svg",
        "offers": {
            **_offer(item.price, item.availability),
            "inventoryLevel": {"@type": "QuantitativeValue", "value": item.stock},
            "url": f"{origin}/products/{item.slug}",
        },
    }


def item_list(origin: str, shelf: Collection, items: Iterable[Product]) -> Mapping[str, Any]:
    """A collection page, its products in the order in which they stand there."""
    return {
        **_CONTEXT,
        "@type": "ItemList",
        "name": shelf.title,
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": item.name,
                "url": f"{origin}/products/{item.slug}",
            }
            for place, item in enumerate(items, 1)
        ],
    }


def plans() -> Mapping[str, Any]:
    """The bean plans as one product with an offer each, at the price of two weeks."""
    return {
        **_CONTEXT,
        "@type": "Product",
        "name": "Rimsund bean plan",
        "category": "Bean plans",
        "description": "Fresh beans every two or four weeks, for one, a household or an office.",
        "brand": _BRAND,
        "offers": [{**_offer(plan.two_weeks, "InStock"), "name": plan.name} for plan in PLANS],
    }


def article(origin: str, guide: Guide) -> Mapping[str, Any]:
    """A guide."""
    return {
        **_CONTEXT,
        "@type": "Article",
        "headline": guide.title,
        "description": guide.description,
        "dateModified": guide.updated.isoformat(),
        "image": f"{origin}/assets/art/{guide.art}.svg",
        "author": {"@type": "Organization", "name": "Rimsund"},
    }


def _offer(cents: int, availability: str) -> Mapping[str, Any]:
    return {
        "@type": "Offer",
        "price": f"{cents / 100:.2f}",
        "priceCurrency": CURRENCY,
        "availability": f"https://schema.org/{availability}",
    }
