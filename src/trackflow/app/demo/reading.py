"""What visitors read before they decide: bean plans and guides."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from trackflow.app.demo import catalogue, guides, structured_data
from trackflow.app.demo.cards import doors
from trackflow.app.demo.guides import GUIDES, Guide
from trackflow.app.demo.markup import Html, fill, joined
from trackflow.app.demo.page import Page, answer, letter, origin
from trackflow.app.demo.plans import PLANS, Plan
from trackflow.app.demo.product import dollars


async def pricing(request: Request) -> Response:
    """The bean plans."""
    body = fill("pricing", plans=joined(_plan(each) for each in PLANS), beans=doors())
    title = "Bean plans and prices: Rimsund"
    words = "Bean subscriptions for one, for a household and for offices."
    return answer(request, Page(title, words, body, "beans", structured_data.plans()))


async def blog(request: Request) -> Response:
    """All guides, the newest first."""
    body = fill("blog", guides=joined(_card(each) for each in GUIDES))
    words = "How to brew, grind and look after enamel, in short guides."
    return answer(request, Page("Guides: Rimsund", words, body, "guides"))


async def guide(request: Request) -> Response:
    """One guide."""
    found = guides.guide(request.path_params["slug"])
    if found is None:
        raise HTTPException(404)
    data = structured_data.article(origin(request), found)
    title = f"{found.title}: Rimsund"
    page = Page(title, found.description, _guide(found), "guides", data, letter=False)
    return answer(request, page)


def _plan(plan: Plan) -> Html:
    return fill(
        "plan",
        slug=plan.slug,
        name=plan.name,
        number=plan.number,
        cost=_cost(plan),
        period=plan.period,
        amount=plan.amount,
        points=joined(fill("point", words=words) for words in plan.points),
        call=plan.call,
        best=" best" if plan.best else "",
        quiet="" if plan.best else " quiet",
        start=Html(' id="start"' if plan.best else ""),
        anchor=Html(' id="offices"' if plan.slug == "offices" else ""),
    )


def _cost(plan: Plan) -> Html:
    if plan.two_weeks == plan.four_weeks:
        return fill("cost", price=dollars(plan.two_weeks))
    return fill("cost-two", two=dollars(plan.two_weeks), four=dollars(plan.four_weeks))


def _card(guide: Guide) -> Html:
    return fill("guide-card", **_said(guide))


def _said(guide: Guide) -> dict[str, object]:
    return {
        "slug": guide.slug,
        "title": guide.title,
        "lead": guide.lead,
        "date": guide.updated.isoformat(),
        "updated": guide.updated_text,
        "minutes": guide.minutes,
        "art": guide.art,
    }


def _guide(guide: Guide) -> Html:
    others = (each for each in GUIDES if each != guide)
    return fill(
        "guide",
        **_said(guide),
        alt=guide.alt,
        text=fill(f"guide-{guide.slug}", used=_used(guide)),
        others=joined(fill("guide-link", slug=each.slug, title=each.title) for each in others),
        letter=letter("guide"),
    )


def _used(guide: Guide) -> Html:
    (item,) = catalogue.products(guide.product)
    return fill(
        "used",
        slug=item.slug,
        name=item.name,
        noun=item.name.split()[-1].lower(),
        why=guide.why,
        price=dollars(item.price),
        art=item.art,
        ground=item.ground,
    )
