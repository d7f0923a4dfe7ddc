"""Pieces of markup that several pages share: product cards, and the insides of form fields."""

from collections.abc import Iterable

from trackflow.app.demo import catalogue
from trackflow.app.demo.cart import MOST
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.product import Product, dollars


def items(found: Iterable[Product]) -> Html:
    """Products as cards of a grid."""
    return joined(_item(each) for each in found)


def doors() -> Html:
    """The three beans as doors of one street."""
    return joined(
        fill(
            "door",
            slug=bean.slug,
            name=bean.name,
            short=bean.short,
            price=dollars(bean.price),
            unit=bean.unit,
            art=bean.art,
            ground=bean.ground,
        )
        for bean in catalogue.shelf("beans")
    )


def radio(name: str, value: str, label: str, chosen: str, swatch: Html | str = "") -> Html:
    """One radio button of a row of chips."""
    checked = Html(" checked" if value == chosen else "")
    return fill("radio", name=name, value=value, label=label, checked=checked, swatch=swatch)


def options(choices: Iterable[tuple[str, str]], chosen: str) -> Html:
    """The options of a select, from (value, label)."""
    return joined(
        fill("option", value=value, label=label, selected=Html(" selected" * (value == chosen)))
        for value, label in choices
    )


def quantities(item: Product, chosen: int = 1) -> Html:
    """The options for how many of a product one may order."""
    most = min(MOST, item.stock)
    return options(((str(each), str(each)) for each in range(1, most + 1)), str(chosen))


def _item(item: Product) -> Html:
    return fill(
        "item",
        slug=item.slug,
        name=item.name,
        short=item.short,
        price=_price(item),
        art=item.art,
        ground=item.ground,
        tag=_tag(item.tag),
    )


def _price(item: Product) -> str:
    return dollars(item.price) + (f" for {item.unit}" if item.unit else "")


def _tag(words: str) -> Html:
    return fill("tag", words=words) if words else Html("")
