"""From the cart to the thank-you page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from trackflow.app.demo import catalogue
from trackflow.app.demo.cards import items, quantities
from trackflow.app.demo.cart import CODE_TEXT, MOST, Cart, Line, written
from trackflow.app.demo.forms import notice, posted, problem, unfilled
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.order import new_order, read_order, written_order
from trackflow.app.demo.page import CART_COOKIE, Page, answer, cart_of
from trackflow.app.demo.product import CURRENCY, exact

ORDER_COOKIE = "rimsund_order"

_OFTEN = ("long-kettle", "low-tide", "cone-dripper", "pair-of-mugs")
_MONTH = 30 * 24 * 60 * 60
_ASKED = (
    ("name", "name"),
    ("email", "e-mail"),
    ("street", "street and number"),
    ("zip", "postal code"),
    ("city", "city"),
)


async def cart(request: Request) -> Response:
    """The cart."""
    chosen = cart_of(request)
    body = _cart(chosen, request.query_params.get("code", "")) if chosen.lines else _empty()
    return answer(request, Page("Your cart: Rimsund", "Your cart.", body, "cart", letter=False))


async def add(request: Request) -> Response:
    """Puts a product in the cart; says the new count as JSON to a script that asks for it."""
    form = await posted(request)
    item = catalogue.product(form.get("product", ""))
    if item is None or not item.stock:
        raise HTTPException(404)
    chosen = cart_of(request).with_more(item, form.get("choice", ""), _number(form, 1))
    if request.headers.get("accept") == "application/json":
        return _kept(JSONResponse({"count": chosen.count, "name": item.name}), chosen)
    return _kept(RedirectResponse("/cart", 303), chosen)


async def change(request: Request) -> Response:
    """Sets the quantity of a line; 0 takes it out."""
    form = await posted(request)
    chosen = cart_of(request).with_quantity(form.get("line", ""), _number(form, 0))
    return _kept(RedirectResponse("/cart", 303), chosen)


async def code(request: Request) -> Response:
    """Applies a discount code; an empty one takes it off."""
    said = (await posted(request)).get("code", "")
    chosen = cart_of(request).with_code(said)
    refused = bool(said) and not chosen.code
    return _kept(RedirectResponse("/cart?code=unknown" if refused else "/cart", 303), chosen)


async def checkout(request: Request) -> Response:
    """Asks where it goes. Reaching it with something in the cart is `checkout_start`."""
    chosen = cart_of(request)
    if not chosen.lines:
        return RedirectResponse("/cart", 303)
    return answer(request, _checkout(chosen, {}, Html(""), ("checkout_start", _value(chosen))))


async def order(request: Request) -> Response:
    """Takes the order and moves on to the thank-you page, or says what is still needed."""
    chosen = cart_of(request)
    form = await posted(request)
    open_fields = unfilled(form, _ASKED)
    if not chosen.lines:
        return RedirectResponse("/cart", 303)
    if open_fields:
        return answer(request, _checkout(chosen, form, problem(open_fields), None), 422)
    response = RedirectResponse("/checkout/thanks", 303)
    _remember(response, ORDER_COOKIE, written_order(new_order(chosen)))
    response.delete_cookie(CART_COOKIE)
    return response


async def thanks(request: Request) -> Response:
    """The thank-you page. Its first view is the `purchase`; a reload tells nothing again."""
    done = read_order(request.cookies.get(ORDER_COOKIE, ""))
    if done is None:
        return RedirectResponse("/cart", 303)
    body = fill("thanks", order=done.id, lines=_brief(done.cart), sums=_sums(done.cart))
    event = None if done.told else ("purchase", {"order_id": done.id, **_value(done.cart)})
    page = Page("Thank you: Rimsund", "Your order.", body, "cart", event=event, letter=False)
    response = answer(request, page)
    response.headers["cache-control"] = "no-store"
    _remember(response, ORDER_COOKIE, written_order(replace(done, told=True)))
    return response


def _cart(chosen: Cart, said: str) -> Html:
    refused = said == "unknown"
    return fill(
        "cart",
        lines=joined(_line(line) for line in chosen.lines),
        code=chosen.code,
        code_state=Html(' aria-invalid="true" aria-describedby="code-note"' * refused),
        code_note=_code_note(chosen, refused),
        sums=_sums(chosen),
    )


def _empty() -> Html:
    return fill("cart-empty", items=items(catalogue.products(*_OFTEN)))


def _line(line: Line) -> Html:
    return fill(
        "line",
        **_seen(line),
        slug=line.product.slug,
        name=line.product.name,
        detail=line.detail,
        key=line.key,
        id=line.key.replace(".", "-").strip("-"),
        quantities=quantities(line.product, line.quantity),
        total=exact(line.total),
    )


def _seen(line: Line) -> Mapping[str, str]:
    choice = line.product.choice(line.choice)
    drawn = choice if choice and choice.art else line.product
    return {"art": drawn.art, "ground": drawn.ground}


def _code_note(chosen: Cart, refused: bool) -> Html:
    if refused:
        return fill("code-note", words="We do not know this code. Check its spelling.")
    if not chosen.code:
        return Html("")
    words = f"{chosen.code} is on: {CODE_TEXT[chosen.code]}."
    return notice(words) if chosen.discount else notice(f"{words} There are none in your cart yet.")


def _sums(chosen: Cart) -> Html:
    off = fill("discount", name=chosen.code, amount=exact(chosen.discount))
    return fill(
        "sums",
        goods=exact(chosen.goods),
        discount=off if chosen.discount else "",
        delivery=exact(chosen.delivery) if chosen.delivery else "Free",
        total=exact(chosen.total),
    )


def _brief(chosen: Cart) -> Html:
    return joined(
        fill(
            "brief-line",
            quantity=line.quantity,
            name=line.product.name,
            detail=line.detail,
            total=exact(line.total),
        )
        for line in chosen.lines
    )


def _checkout(
    chosen: Cart, form: Mapping[str, str], words: Html, event: tuple[str, Mapping[str, Any]] | None
) -> Page:
    said = {name: form.get(name, "") for name, _ in _ASKED}
    body = fill(
        "checkout",
        **said,
        notice=words,
        lines=_brief(chosen),
        sums=_sums(chosen),
        total=exact(chosen.total),
    )
    return Page("Checkout: Rimsund", "Checkout.", body, "cart", event=event, letter=False)


def _value(chosen: Cart) -> dict[str, Any]:
    lines = [
        {
            "product": line.product.slug,
            "name": line.product.name,
            "price": line.product.price / 100,
            "quantity": line.quantity,
        }
        for line in chosen.lines
    ]
    return {"value": chosen.total / 100, "currency": CURRENCY, "items": lines}


def _number(form: Mapping[str, str], least: Literal[0, 1]) -> int:
    text = form.get("quantity", "1")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 1
    return min(max(number, least), MOST)


def _kept(response: Response, chosen: Cart) -> Response:
    _remember(response, CART_COOKIE, written(chosen))
    return response


def _remember(response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, max_age=_MONTH, httponly=True, samesite="lax")
