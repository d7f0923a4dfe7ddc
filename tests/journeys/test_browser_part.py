"""Every trigger and every step of the browser part, on pages of a stage of our own."""

from collections.abc import Callable, Generator
from typing import Any, cast

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from harness import Eyes
from harness.stage import Stage, open_stage
from trackflow.features.delivery import core_script

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")

HIDE = {"type": "hide", "target": "h1"}
BODY = (
    '<h1>Original</h1><p class="lead">Old <b>words</b></p><a class="go" href="/old">Go</a>'
    '<img id="pic" src="/old.png" alt=""><form onsubmit="return false"><input name="q">'
    "<button>Send</button></form><div style='height:3000px'></div><footer>The end</footer>"
)
Act = Callable[[Page], object]


@pytest.fixture
def stage() -> Generator[Stage]:
    """A site with nothing published."""
    with open_stage() as opened:
        yield opened


@pytest.fixture
def page(desktop: BrowserContext) -> Page:
    """A page whose errors fail the test."""
    opened = desktop.new_page()
    opened.emulate_media(reduced_motion="reduce")
    opened.on("pageerror", lambda error: pytest.fail(str(error)))
    return opened


def visit(page: Page, stage: Stage, path: str = "/", body: str = BODY) -> None:
    page.goto(stage.page(body, path))


def hidden(page: Page) -> None:
    expect(page.locator("h1")).to_be_hidden()


def seen(page: Page) -> None:
    page.wait_for_timeout(100)
    expect(page.locator("h1")).to_be_visible()


def rage(page: Page) -> None:
    page.locator(".lead").click(click_count=3)


def hide_tab(page: Page) -> None:
    page.evaluate(
        "for (const hidden of [true, false]) {"
        " Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
        " document.dispatchEvent(new Event('visibilitychange')) }"
    )


TRIGGERS: list[tuple[dict[str, Any], Act | None, Act]] = [
    ({"type": "click", "target": ".go"}, None, lambda p: p.locator(".lead").click()),
    ({"type": "hover", "target": ".lead"}, None, lambda p: p.hover(".lead")),
    ({"type": "hover", "target": ".lead", "seconds": 0.3}, None, lambda p: p.hover("b")),
    ({"type": "element_visible", "target": "footer"}, None, lambda p: p.mouse.wheel(0, 9000)),
    ({"type": "form_start"}, lambda p: p.focus("input"), lambda p: p.fill("input", "x")),
    ({"type": "form_submit", "target": "form"}, None, lambda p: p.click("button")),
    (
        {"type": "form_abandon"},
        lambda p: p.fill("input", "x"),
        lambda p: (p.mouse.move(50, 50), p.mouse.move(50, -5)),
    ),
    ({"type": "rage_click"}, lambda p: p.locator(".lead").click(), rage),
    (
        {"type": "copy_text"},
        None,
        lambda p: p.evaluate(
            "document.querySelector('.lead').dispatchEvent(new Event('copy', {bubbles: true}))"
        ),
    ),
    ({"type": "tab_return"}, None, hide_tab),
    ({"type": "time_on_page", "seconds": 0.5}, None, lambda p: p.wait_for_timeout(500)),
    (
        {"type": "prediction", "attribute": "intent", "op": "eq", "value": "purchase"},
        lambda p: p.evaluate("trackflow.identify('u', {intent: 'browse'})"),
        lambda p: p.evaluate("trackflow.identify('u', {intent: 'purchase'})"),
    ),
    (
        {"type": "prediction", "attribute": "churn_risk", "op": "gte", "value": 0.7},
        None,
        lambda p: p.evaluate("trackflow.identify('u', {churn_risk: 0.7})"),
    ),
]


def kind(value: object) -> str:
    """The name of a case."""
    return str(cast("dict[str, Any]", value)["type"]) if isinstance(value, dict) else ""


@pytest.mark.parametrize(("trigger", "before", "act"), TRIGGERS, ids=kind)
def test_a_trigger_fires_by_its_own_sign(
    stage: Stage, page: Page, trigger: dict[str, Any], before: Act | None, act: Act
) -> None:
    stage.publish(HIDE, triggers=[trigger])
    visit(page, stage)
    if before:
        before(page)
    seen(page)
    if trigger["type"] == "click":
        act(page)
        seen(page)
        page.evaluate(
            "document.querySelector('.go').addEventListener('click', e => e.preventDefault())"
        )
        page.click(".go")
    else:
        act(page)
    hidden(page)


def test_page_views_count_in_the_visit(stage: Stage, page: Page) -> None:
    stage.publish(HIDE, triggers=[{"type": "page_views", "count": 2, "pages": ["/blog/*"]}])
    for path in ("/blog/a", "/pricing"):
        visit(page, stage, path)
        seen(page)
    visit(page, stage, "/blog/b")
    hidden(page)


def test_a_page_sequence_has_its_order(stage: Stage, page: Page) -> None:
    trigger = {"type": "page_sequence", "paths": ["/pricing", "/signup"], "in_order": True}
    stage.publish(HIDE, triggers=[trigger])
    for path in ("/signup", "/pricing"):
        visit(page, stage, path)
        seen(page)
    visit(page, stage, "/signup")
    hidden(page)


@pytest.mark.parametrize(
    ("step", "script", "wanted"),
    [
        ({"type": "replace_text", "target": "h1", "text": "New"}, "h1.textContent", "New"),
        (
            {"type": "replace_html", "target": ".lead", "html": "<i>New</i> text"},
            "document.querySelector('.lead').innerText",
            "New text",
        ),
        (
            {"type": "insert_html", "target": "h1", "html": "<em>!</em>", "position": "append"},
            "h1.innerText",
            "Original!",
        ),
        (
            {"type": "set_attribute", "target": "h1", "name": "title", "value": "T"},
            "h1.title",
            "T",
        ),
        (
            {"type": "swap_image", "target": "#pic", "src": "/new.png"},
            "pic.getAttribute('src')",
            "/new.png",
        ),
        (
            {"type": "rewrite_link", "target": ".go", "url": "/new"},
            "document.querySelector('.go').getAttribute('href')",
            "/new",
        ),
        (
            {"type": "set_style", "target": "h1", "styles": {"color": "rgb(1, 2, 3)"}},
            "getComputedStyle(h1).color",
            "rgb(1, 2, 3)",
        ),
        (
            {"type": "highlight", "target": "h1"},
            "getComputedStyle(h1).outlineStyle",
            "solid",
        ),
        (
            {
                "type": "personalize",
                "target": "h1",
                "by": "industry",
                "texts": {"retail": "For shops", "fintech": "For banks"},
            },
            "h1.textContent",
            "For banks",
        ),
    ],
    ids=kind,
)
def test_an_edit_is_made_counted_and_undone(
    stage: Stage, page: Page, step: dict[str, Any], script: str, wanted: str
) -> None:
    stage.publish(step, pages=["/"], audience={"industry": "fintech"})
    stage.page(BODY, "/away")
    visit(page, stage)
    elements = "const h1 = document.querySelector('h1'), pic = document.querySelector('#pic')"
    get = f"(() => {{ {elements}; return {script} }})()"
    original, markup = page.evaluate(get), page.evaluate("document.body.innerHTML")
    page.evaluate("trackflow.identify('u', {industry: 'fintech'})")
    page.reload()
    assert page.evaluate(get) == wanted
    assert stage.wait_for("workflow_exposure")[0]["properties"]["step_id"] == "s1"
    page.evaluate("history.pushState({}, '', '/away')")
    page.wait_for_timeout(100)
    assert page.evaluate(get) == original
    assert page.evaluate("document.body.innerHTML") == markup


def test_show_brings_back_what_is_hidden_and_nothing_else(stage: Stage, page: Page) -> None:
    stage.publish({"type": "show", "target": ".x"})
    body = (
        "<style>.c{display:none}.f{display:flex}</style>"
        "<p class='x c'>1</p><p class='x' hidden>2</p><p class='x f'>3</p>"
    )
    visit(page, stage, body=body)
    shown = "[...document.querySelectorAll('.x')].map(e => getComputedStyle(e).display)"
    assert page.evaluate(shown) == ["block", "block", "flex"]


def test_scroll_to_brings_its_target_into_view_once(stage: Stage, page: Page) -> None:
    stage.publish({"type": "scroll_to", "target": "footer"})
    visit(page, stage)
    expect(page.locator("footer")).to_be_in_viewport()
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    page.reload()
    assert page.evaluate("scrollY") == 0


def test_data_steps_are_events_that_the_page_hears_too(stage: Stage, page: Page) -> None:
    stage.publish(
        {"type": "set_traits", "traits": {"plan": "team"}},
        {"type": "add_to_segment", "segment": "vip"},
        {"type": "qualify_lead", "score": 80},
        {"type": "open_chat", "message": "Can I help?"},
        triggers=[{"type": "click", "target": "h1"}],
    )
    visit(page, stage)
    page.evaluate("trackflow.on('open_chat', said => { document.title = said.message })")
    page.click("h1")
    assert page.title() == "Can I help?"
    assert stage.wait_for("identify")[0]["traits"] == {"plan": "team"}
    assert stage.wait_for("add_to_segment")[0]["properties"] == {"segment": "vip"}
    assert stage.wait_for("qualify_lead")[0]["properties"] == {"score": 80}


EXPERIMENT = {
    "type": "experiment",
    "algorithm": "fixed",
    "variants": [
        {"id": "v1", "control": True},
        {"id": "v2", "steps": [{"id": "s2", "type": "replace_text", "target": "h1", "text": "B"}]},
    ],
}


def test_an_experiment_keeps_its_arms_and_exposes_the_control_too(
    stage: Stage, browser: Browser
) -> None:
    stage.publish(EXPERIMENT)
    seen_in: dict[str, set[str]] = {"v1": set(), "v2": set()}
    for _ in range(8):
        context = browser.new_context()
        page = context.new_page()
        page.add_init_script("window.dataLayer = []")
        stage.received.clear()
        visit(page, stage)
        text = page.inner_text("h1")
        told = stage.wait_for("workflow_exposure")[0]["properties"]
        assert told["experiment_id"] == "wf_0/s1"
        assert told["sticky"] is True
        seen_in[told["variation_id"]].add(text)
        assert page.evaluate("dataLayer[0].event") == "Experiment Viewed"
        page.evaluate("sessionStorage.clear()")
        page.reload()
        assert page.inner_text("h1") == text
        context.close()
    assert seen_in == {"v1": {"Original"}, "v2": {"B"}}


def test_a_site_can_ask_for_the_decision(stage: Stage, page: Page) -> None:
    stage.publish(EXPERIMENT, triggers=[{"type": "click", "target": "footer"}])
    visit(page, stage)
    decision = page.evaluate("trackflow.decide")
    assert decision is None
    told = page.evaluate("(() => { let d; const t = trackflow; d = t.decide('wf_0'); return d })()")
    assert told["variant"] in ("v1", "v2")
    assert stage.wait_for("workflow_exposure")[0]["properties"]["variation_id"] == told["variant"]


OVERLAYS: list[dict[str, Any]] = [
    {"style": "slide_in"},
    {"style": "corner", "image": "/a.png"},
    {"style": "fullscreen"},
    {"style": "tooltip", "target": ".lead"},
    {"style": "banner", "position": "bottom"},
    {"style": "modal", "coupon": "SAVE20", "countdown": {"seconds": 90}},
]


def style(said: dict[str, Any]) -> str:
    """The name of a case."""
    return str(said["style"])


@pytest.mark.parametrize("said", OVERLAYS, ids=style)
def test_an_overlay_opens_is_named_and_closes(
    stage: Stage, page: Page, said: dict[str, Any]
) -> None:
    cta = {"label": "Claim it", "url": "#claimed"}
    stage.publish({"type": "overlay", "title": "Take it", "body": "Now", "cta": cta, **said})
    visit(page, stage)
    eyes = Eyes(page)
    eyes.wait_for("heading", "Take it")
    if "coupon" in said:
        eyes.wait_for("StaticText", "SAVE20")
        eyes.wait_for("StaticText", "01:", seconds=2)
    eyes.click(eyes.wait_for("link", "Claim it"))
    assert stage.wait_for("workflow_outcome")[0]["properties"]["outcome"] == "clicked"
    assert page.evaluate("location.hash") == "#claimed"


def test_a_form_asks_a_few_at_a_time_and_never_what_is_known(stage: Stage, page: Page) -> None:
    fields = [{"name": name} for name in ("email", "company", "role", "phone")]
    visit(page, stage)
    page.evaluate("trackflow.identify('u', {company: 'Rimsund'})")
    stage.publish({"type": "overlay", "title": "Join", "form": fields, "cta": {"label": "Join us"}})
    page.reload()
    eyes = Eyes(page)
    eyes.wait_for("textbox", "Email")
    assert eyes.find("textbox", "Company") is None
    page.keyboard.press("Tab")
    page.keyboard.type("a@b.example")
    page.keyboard.press("Tab")
    page.keyboard.type("Owner")
    page.keyboard.press("Enter")
    eyes.wait_for("textbox", "Phone")
    page.keyboard.type("123")
    page.keyboard.press("Enter")
    assert stage.wait_for("workflow_outcome")[0]["properties"]["outcome"] == "submitted"
    told = [each["traits"] for each in stage.events("identify")]
    assert {"email": "a@b.example", "role": "Owner", "phone": "123"} in told


def test_a_form_in_the_page_stands_after_its_target(stage: Stage, page: Page) -> None:
    stage.publish(
        {
            "type": "form",
            "target": "h1",
            "fields": [{"name": "team_size", "type": "radio", "options": ["1", "2"]}],
        }
    )
    visit(page, stage, body="<h1>Original</h1>")
    eyes = Eyes(page)
    eyes.click(eyes.wait_for("radio", "2"))
    eyes.click(eyes.wait_for("button", "Send"))
    assert stage.wait_for("identify")[0]["traits"] == {"team_size": "2"}
    eyes.wait_for("StaticText", "Thank you.")


def test_recommendations_are_hidden_where_the_server_gives_none(stage: Stage, page: Page) -> None:
    stage.publish({"type": "recommend", "target": "h1"})
    visit(page, stage)
    page.wait_for_timeout(300)
    assert page.locator("trackflow-part").count() == 0
    items = '{"items": [{"title": "Kettle", "url": "/kettle", "price": "$89"}]}'
    stage.page("", "/s/recommendations")
    stage.answers["/s/recommendations"].chunks = [items]
    visit(page, stage)
    Eyes(page).wait_for("link", "Kettle")
