"""Rimsund as a web application on an origin of its own."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from trackflow.app.demo import buying, joining, reading, shelves
from trackflow.app.demo.goods import COLLECTIONS, PRODUCTS
from trackflow.app.demo.guides import GUIDES
from trackflow.app.demo.markup import FILES
from trackflow.app.demo.page import origin
from trackflow.app.demo.product_page import product


def shop_app(tag: str) -> Starlette:
    """The shop, with `tag` early in the head of every page, before its style sheet.

    `tag` is HTML, sent as it is: `<script src="https://tf.example/s/wk_x.js"></script>`, or `""`
    for a shop without TrackFlow. Scripts may load from, and report to, the origins it names.
    The shop keeps nothing on the server: cart and last order are cookies.
    """
    app = Starlette(routes=_ROUTES, exception_handlers={404: shelves.missing})
    app.state.tag = tag
    return app


async def icon(request: Request) -> Response:
    """The icon, for browsers that ask for it by its old name."""
    return FileResponse(FILES / "assets/art/icon.svg")


async def robots(request: Request) -> Response:
    """What crawlers may read."""
    lines = ("User-agent: *", "Disallow: /cart", "Disallow: /checkout", "Disallow: /search", "")
    return PlainTextResponse("\n".join((*lines, f"Sitemap: {origin(request)}/sitemap.xml", "")))


async def sitemap(request: Request) -> Response:
    """Every page worth finding."""
    paths = (
        "/",
        "/pricing",
        "/signup",
        "/blog",
        *(f"/collections/{each.slug}" for each in COLLECTIONS),
        *(f"/products/{each.slug}" for each in PRODUCTS),
        *(f"/blog/{each.slug}" for each in GUIDES),
    )
    urls = "".join(f"<url><loc>{origin(request)}{path}</loc></url>" for path in paths)
    opening = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return Response(f"{opening}{urls}</urlset>", media_type="application/xml")


_ROUTES = [
    Route("/", shelves.home),
    Route("/collections/{slug}", shelves.collection),
    Route("/products/{slug}", product),
    Route("/search", shelves.search),
    Route("/cart", buying.cart),
    Route("/cart/add", buying.add, methods=["POST"]),
    Route("/cart/line", buying.change, methods=["POST"]),
    Route("/cart/code", buying.code, methods=["POST"]),
    Route("/checkout", buying.checkout),
    Route("/checkout", buying.order, methods=["POST"]),
    Route("/checkout/thanks", buying.thanks),
    Route("/pricing", reading.pricing),
    Route("/blog", reading.blog),
    Route("/blog/{slug}", reading.guide),
    Route("/signup", joining.signup),
    Route("/signup", joining.sign_up, methods=["POST"]),
    Route("/signup/welcome", joining.welcome),
    Route("/newsletter", joining.newsletter, methods=["POST"]),
    Route("/404", shelves.not_here),
    Route("/robots.txt", robots),
    Route("/sitemap.xml", sitemap),
    Route("/favicon.ico", icon),
    Mount("/assets", StaticFiles(directory=FILES / "assets")),
]
