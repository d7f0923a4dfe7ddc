"""The demo shop as the simulator knows it: its pages, goods and prices."""

from trackflow.app.demo import catalogue
from trackflow.app.demo.cart import DELIVERY, FREE_FROM
from trackflow.app.demo.goods import COLLECTIONS, PRODUCTS
from trackflow.app.demo.guides import GUIDES
from trackflow.app.demo.plans import PLANS
from trackflow.app.demo.product import CURRENCY, Product
from trackflow.engine.simulation import Item, Shop

_TITLES = {
    "/": "Rimsund: enamel coffee ware and beans",
    "/pricing": "Bean plans and prices: Rimsund",
    "/blog": "Guides: Rimsund",
    "/search": "Search: Rimsund",
    "/cart": "Your cart: Rimsund",
    "/checkout": "Checkout: Rimsund",
    "/checkout/thanks": "Thank you: Rimsund",
    "/signup": "Open an account: Rimsund",
    "/signup/welcome": "Welcome: Rimsund",
}
_SEARCHED = ("kettle", "mug", "beans", "dripper", "filter", "gift", "mill", "decaf", "scale")


def traffic_shop(origin: str) -> Shop:
    """Rimsund at an origin such as `http://127.0.0.1:8001`. What is sold out is not looked for."""
    sold = [product for product in PRODUCTS if product.stock]
    return Shop(
        origin=origin.rstrip("/"),
        currency=CURRENCY,
        titles=_titles(),
        items=tuple(_item(product, place) for place, product in enumerate(sold)),
        collections=tuple(f"/collections/{each.slug}" for each in COLLECTIONS),
        guides=tuple(f"/blog/{each.slug}" for each in GUIDES),
        plans=tuple(each.slug for each in PLANS),
        searches=tuple((words, len(catalogue.search(words))) for words in _SEARCHED),
        delivery=DELIVERY,
        free_from=FREE_FROM,
    )


def _item(product: Product, place: int) -> Item:
    """What stands further back on the shelf is looked at less."""
    choices = tuple(choice.slug for choice in product.choices)
    return Item(product.slug, product.name, product.price, 1 / (place + 2), choices)


def _titles() -> dict[str, str]:
    return {
        **_TITLES,
        **{f"/collections/{each.slug}": f"{each.title}: Rimsund" for each in COLLECTIONS},
        **{f"/products/{each.slug}": f"{each.name}: Rimsund" for each in PRODUCTS},
        **{f"/blog/{each.slug}": f"{each.title}: Rimsund" for each in GUIDES},
    }
