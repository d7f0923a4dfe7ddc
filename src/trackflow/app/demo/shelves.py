"""Where visitors look around: home, collections, search, and the page that is missing."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from trackflow.app.demo import catalogue, structured_data
from trackflow.app.demo.cards import doors, items, options, radio
from trackflow.app.demo.cart import FREE_FROM
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.page import Page, answer, letter, origin
from trackflow.app.demo.plans import PLANS
from trackflow.app.demo.product import Collection, dollars

_ORDERS = (("", "Most ordered"), ("price", "Price, low to high"))
_FIRST_FOUR = ("long-kettle", "cone-dripper", "quay-carafe", "mug-320")


async def home(request: Request) -> Response:
    """The front page."""
    body = fill(
        "home",
        free_from=dollars(FREE_FROM),
        ware=items(catalogue.products(*_FIRST_FOUR)),
        beans=doors(),
        letter=letter("home"),
    )
    words = "Enamelled steel kettles, drippers and mugs, and fresh beans on your own rhythm."
    title = "Rimsund: enamel coffee ware and beans"
    data = structured_data.store(origin(request))
    return answer(request, Page(title, words, body, data=data, letter=False))


async def collection(request: Request) -> Response:
    """A shelf, filtered by `?kind=` and ordered by `?sort=price`."""
    shelf = catalogue.collection(request.path_params["slug"])
    if shelf is None:
        raise HTTPException(404)
    kind, order = request.query_params.get("kind", ""), request.query_params.get("sort", "")
    found = catalogue.shelf(shelf.slug, kind, order) or catalogue.shelf(shelf.slug, "", order)
    body = fill(
        "collection",
        name=shelf.name,
        title=shelf.title,
        lead=shelf.lead,
        heading=dict(shelf.kinds).get(kind, "All of them"),
        filters=_filters(shelf, kind, order),
        columns="four" if shelf.kinds else "three",
        items=items(found),
        after="" if shelf.kinds else fill("plan-call", solo=dollars(PLANS[0].two_weeks)),
    )
    data = structured_data.item_list(origin(request), shelf, found)
    page = Page(f"{shelf.title}: Rimsund", shelf.description, body, shelf.slug, data)
    return answer(request, page)


async def search(request: Request) -> Response:
    """What `?q=` finds. The event `search` says the words and how many there were."""
    words = " ".join(request.query_params.get("q", "").split())[:80]
    found = catalogue.search(words)
    body = fill(
        "search",
        heading=f"“{words}”" if words else "Search the shop",
        query=words,
        found=_found_text(words, len(found)),
        items=items(found or catalogue.products(*_FIRST_FOUR)),
    )
    event = ("search", {"query": words, "results": len(found)}) if words else None
    return answer(request, Page("Search: Rimsund", "Find ware and beans.", body, event=event))


async def missing(request: Request, error: Exception) -> Response:
    """The answer for an address that leads nowhere."""
    body = fill(
        "message",
        heading="This shelf is empty",
        lead="The page has moved or was never here. Nothing is wrong with your cart.",
        items=items(catalogue.products(*_FIRST_FOUR)),
    )
    return answer(request, Page("Not found: Rimsund", "This page does not exist.", body), 404)


async def not_here(request: Request) -> Response:
    """The missing page under an address of its own."""
    raise HTTPException(404)


def _filters(shelf: Collection, kind: str, order: str) -> Html:
    if not shelf.kinds:
        return Html("")
    known = kind if kind in dict(shelf.kinds) else ""
    kinds = (
        radio("kind", slug, label, known) for slug, label in (("", "Everything"), *shelf.kinds)
    )
    return fill("filters", kinds=joined(kinds), orders=options(_ORDERS, order))


def _found_text(words: str, count: int) -> str:
    if not words:
        return "Often looked for"
    if not count:
        return f"We have nothing called “{words}”. Perhaps one of these."
    return "One piece" if count == 1 else f"{count} pieces"
