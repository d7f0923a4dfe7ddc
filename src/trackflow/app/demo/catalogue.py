"""Finding what Rimsund sells."""

from trackflow.app.demo.goods import COLLECTIONS, PRODUCTS
from trackflow.app.demo.product import Collection, Product

_BY_SLUG = {product.slug: product for product in PRODUCTS}
_COLLECTIONS = {collection.slug: collection for collection in COLLECTIONS}


def product(slug: str) -> Product | None:
    """The product at `/products/<slug>`, or None."""
    return _BY_SLUG.get(slug)


def products(*slugs: str) -> tuple[Product, ...]:
    """The products of these slugs, in their order. `KeyError` for one that does not exist."""
    return tuple(_BY_SLUG[slug] for slug in slugs)


def collection(slug: str) -> Collection | None:
    """The collection at `/collections/<slug>`, or None."""
    return _COLLECTIONS.get(slug)


def shelf(slug: str, kind: str = "", order: str = "") -> tuple[Product, ...]:
    """What stands in a collection, of one `kind` if given, ordered by `price` or as we sell it."""
    found = [each for each in PRODUCTS if each.collection == slug and kind in ("", each.kind)]
    if order == "price":
        found.sort(key=lambda each: each.price)
    return tuple(found)


def search(words: str) -> tuple[Product, ...]:
    """Products that hold every one of the words in their name, shelf, drawing or summary."""
    wanted = [word.rstrip("s") or word for word in words.casefold().split()]
    return tuple(each for each in PRODUCTS if wanted and _holds(each, wanted))


def _holds(product: Product, wanted: list[str]) -> bool:
    shelf_name = _COLLECTIONS[product.collection].title
    text = f"{product.name} {shelf_name} {product.art} {product.short} {product.lead}".casefold()
    return all(word in text for word in wanted)
