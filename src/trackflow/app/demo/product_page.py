"""A product's own page."""

import json

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from trackflow.app.demo import catalogue, structured_data
from trackflow.app.demo.cards import items, quantities, radio
from trackflow.app.demo.cart import DELIVERY, FREE_FROM
from trackflow.app.demo.goods import COLLECTIONS
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.page import Page, answer, origin
from trackflow.app.demo.plans import PLANS, WARE_DISCOUNT
from trackflow.app.demo.product import CURRENCY, Choice, Product, dollars

_TITLES = {collection.slug: collection.title for collection in COLLECTIONS}


async def product(request: Request) -> Response:
    """A product; `?choice=` shows it in one of its colours."""
    item = catalogue.product(request.path_params["slug"])
    if item is None:
        raise HTTPException(404)
    choice = item.choice(request.query_params.get("choice", ""))
    data = structured_data.product(origin(request), item)
    page = Page(f"{item.name}: Rimsund", item.lead, _product(item, choice), item.collection, data)
    return answer(request, page)


def _product(item: Product, choice: Choice | None) -> Html:
    seen = choice if choice and choice.art else Choice("", "", item.art, item.ground)
    return fill(
        "product",
        collection=item.collection,
        collection_name=_TITLES[item.collection],
        all_of="All beans" if item.unit else "All brewing ware",
        name=item.name,
        lead=item.lead,
        ground=seen.ground,
        art=seen.art,
        alt=f"{item.name}, {item.alt}" if seen.art == item.art else f"{item.name}, {seen.name}",
        thumbs=_thumbs(item, seen),
        price=dollars(item.price),
        unit=fill("unit", unit=item.unit) if item.unit else "",
        availability=item.availability,
        stock_text=item.stock_text,
        form=_buy(item, choice) if item.stock else fill("sold-out", collection=item.collection),
        facts=joined(fill("fact", name=name, words=words) for name, words in _facts(item)),
        about_title="In the cup" if item.unit else "How it is made",
        about=joined(fill("paragraph", words=words) for words in item.about),
        pairs=items(catalogue.products(*item.pairs)),
    )


def _facts(item: Product) -> tuple[tuple[str, str], ...]:
    ready = "Leaves within two working days." if item.stock else "Leaves after the next firing."
    cost = f"{dollars(DELIVERY)}, free from {dollars(FREE_FROM)}."
    free = item.price >= FREE_FROM
    return (("Delivery", f"{'Free.' if free else cost} {ready}"), *item.facts)


def _thumbs(item: Product, seen: Choice) -> Html:
    drawn = [choice for choice in item.choices if choice.art]
    if not drawn:
        return Html("")
    return fill("thumbs", thumbs=joined(_thumb(item, each, each.art == seen.art) for each in drawn))


def _thumb(item: Product, choice: Choice, current: bool) -> Html:
    return fill(
        "thumb",
        product=item.slug,
        slug=choice.slug,
        name=f"{item.name}, {choice.name}",
        art=choice.art,
        ground=choice.ground,
        current=Html(' aria-current="true"' if current else ""),
    )


def _buy(item: Product, choice: Choice | None) -> Html:
    return fill(
        "buy",
        slug=item.slug,
        properties=json.dumps(bought(item)),
        choices=_choices(item, choice) if choice else "",
        quantities=quantities(item),
        offer=_offer(item),
    )


def bought(item: Product) -> dict[str, str | float]:
    """A product as an event names it; `price` is in dollars, for one."""
    price = item.price / 100
    return {"product": item.slug, "name": item.name, "price": price, "currency": CURRENCY}


def _choices(item: Product, chosen: Choice) -> Html:
    radios = (
        radio(
            "choice",
            each.slug,
            each.name,
            chosen.slug,
            fill("swatch", slug=each.slug) if each.art else "",
        )
        for each in item.choices
    )
    return fill("choices", label=item.choice_label, radios=joined(radios))


def _offer(item: Product) -> Html:
    if item.unit:
        words = f"Get it every two weeks for {dollars(PLANS[0].two_weeks)}"
    else:
        words = f"Add a bean plan and save {dollars(round(item.price * WARE_DISCOUNT))}"
    return fill("offer", words=words)
