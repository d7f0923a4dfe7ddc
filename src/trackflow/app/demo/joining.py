"""Opening an account, and asking for the newsletter. Nothing that is typed here is kept."""

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from trackflow.app.demo import catalogue
from trackflow.app.demo.cards import items, options
from trackflow.app.demo.forms import notice, posted, problem, unfilled
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.page import Page, answer
from trackflow.app.demo.plans import PLANS, Plan, plan

_ASKED = (("name", "name"), ("email", "e-mail"))
_CODES = {"SAVE20": "SAVE20 is on: 20 % off your first delivery."}
_LEAD = "One account for beans, ware and mending. It takes about a minute."
_OFFICE_LEAD = "We bring three beans and a kettle, and brew for everybody. It takes half an hour."
_OFTEN = ("long-kettle", "low-tide", "cone-dripper", "mug-320")


async def signup(request: Request) -> Response:
    """The form; `?plan=` chooses the plan and `?code=` turns a discount on."""
    return answer(request, _signup(request.query_params, Html("")))


async def sign_up(request: Request) -> Response:
    """Moves on to the welcome page, or says what is still needed."""
    form = await posted(request)
    open_fields = unfilled(form, _ASKED)
    if open_fields:
        return answer(request, _signup(form, problem(open_fields)), 422)
    chosen = urlencode({"plan": plan(form.get("plan", "")).slug})
    return RedirectResponse(f"/signup/welcome?{chosen}", 303)


async def welcome(request: Request) -> Response:
    """What happens after the account is open."""
    chosen = plan(request.query_params.get("plan", ""))
    body = _tasting() if chosen.slug == "offices" else _account(chosen)
    return answer(request, Page("Welcome: Rimsund", "Your account is open.", body, "signup"))


async def newsletter(request: Request) -> Response:
    """The answer to the newsletter form where no script has answered it in place."""
    form = await posted(request)
    good = not unfilled(form, _ASKED[1:])
    body = fill(
        "message",
        heading="You are on the list" if good else "That address looks incomplete",
        lead="The next recipe comes on the first of the month. Every letter has a way out."
        if good
        else "Go back and check the e-mail address: it needs an @ and what follows it.",
        items=items(catalogue.products(*_OFTEN)),
    )
    page = Page("Newsletter: Rimsund", "One good recipe a month.", body, letter=False)
    return answer(request, page, 200 if good else 422)


def _signup(said: Mapping[str, str], words: Html) -> Page:
    chosen = plan(said.get("plan", ""))
    office = chosen.slug == "offices"
    code = said.get("code", "").strip().upper()
    body = fill(
        "signup",
        heading="Book a tasting" if office else "Open your account",
        lead=_OFFICE_LEAD if office else _LEAD,
        notice=joined((words, _code(code))),
        code=code if code in _CODES else "",
        name=said.get("name", ""),
        email=said.get("email", ""),
        plans=options(((each.slug, each.name) for each in PLANS), chosen.slug),
        people=said.get("people") or ("15" if office else "2"),
        call="Book my tasting" if office else "Open my account",
        art=_art(chosen),
    )
    title = "Book a tasting: Rimsund" if office else "Open an account: Rimsund"
    return Page(title, "A Rimsund account for your kitchen or your office.", body, "signup")


def _code(code: str) -> Html:
    return notice(_CODES[code]) if code in _CODES else Html("")


def _art(chosen: Plan) -> str:
    return "offices-tall" if chosen.slug == "offices" else "signup"


def _account(chosen: Plan) -> Html:
    return _welcome(
        chosen,
        "Your account is open",
        f"You are on {chosen.name}, {chosen.price_text('2')}. Nothing is charged before "
        "the first roast.",
        (
            ("Open the link in our e-mail", "It signs you in, and is good for one hour."),
            ("Pick beans, grind and rhythm", "All of them can be changed before every roast."),
            ("Wait for Thursday", "We roast on Monday and post on Tuesday."),
        ),
    )


def _tasting() -> Html:
    return _welcome(
        plan("offices"),
        "Your tasting is asked for",
        "A person reads this, and writes within one working day.",
        (
            ("We agree on a morning", "Half an hour, for as many as want to come."),
            ("We bring everything", "Three beans, kettles, mugs and the water, if yours is hard."),
            (
                "You decide afterwards",
                f"The plan is {plan('offices').price_text('')}, by the month.",
            ),
        ),
    )


def _welcome(chosen: Plan, heading: str, lead: str, steps: tuple[tuple[str, str], ...]) -> Html:
    done = joined(fill("step", title=title, words=words) for title, words in steps)
    return fill("welcome", heading=heading, lead=lead, steps=done, art=_art(chosen))
