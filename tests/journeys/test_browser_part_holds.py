"""What the browser part keeps: no flicker, consent, a strict policy, hostile hosts, frameworks."""

from collections.abc import Generator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from harness import Eyes
from harness.stage import TAG, Answer, Stage, open_stage
from trackflow.features.delivery import core_script

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")

MODULES = Path(__file__).parents[2] / "web" / "node_modules"
TEXT = {"type": "replace_text", "target": "#t", "text": "New"}
STYLE = {"type": "set_style", "target": "#s", "styles": {"color": "rgb(1, 2, 3)"}}
ATTRIBUTE = {"type": "set_attribute", "target": "#a", "name": "title", "value": "New"}
HIDE = {"type": "hide", "target": "#h"}
BODY = "<h1 id=t>Original</h1><p id=s>S</p><p id=a>A</p><p id=h>H</p>"
IS_NEW = """
  const $ = id => document.getElementById(id);
  const style = id => getComputedStyle($(id));
  const isNew = () => (!$('t') || !$('t').firstChild || $('t').textContent === 'New')
    && (!$('s') || style('s').color === 'rgb(1, 2, 3)')
    && (!$('a') || $('a').title === 'New') && (!$('h') || style('h').display === 'none');
"""


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


def test_no_frame_shows_the_original_of_a_streamed_page(stage: Stage, browser: Browser) -> None:
    stage.publish(TEXT, STYLE, ATTRIBUTE, HIDE)
    head = f"<!doctype html><title>S</title>{TAG.format(said='')}<body><h1 id=t>Orig"
    chunks = [head, "inal</h1><p id=s>S</p><p id=a>A", "</p><p id=h>H</p></body>"]
    stage.answers["/"] = Answer(chunks, pause=0.15)
    watch = f"(() => {{ {IS_NEW} window.frames_ = [0, 0]; const look = () => {{"
    watch += " if ($('t')) frames_[isNew() ? 1 : 0]++; requestAnimationFrame(look) }; look() })()"
    for _ in range(20):
        context = browser.new_context()
        page = context.new_page()
        page.add_init_script(watch)
        page.goto(stage.url)
        page.wait_for_timeout(50)
        original, new = page.evaluate("frames_")
        assert original == 0
        assert new > 5
        context.close()


def test_a_page_that_insists_wins_after_twenty_rounds_and_it_is_reported(
    stage: Stage, page: Page
) -> None:
    stage.publish(TEXT)
    page.goto(stage.page(BODY))
    page.evaluate(
        "new MutationObserver(() => { if ($('#t').data !== 'Mine') $('#t').data = 'Mine' })"
        ".observe($('#t'), {characterData: true})".replace(
            "$('#t')", "document.querySelector('#t').firstChild"
        )
    )
    page.evaluate("document.querySelector('#t').firstChild.data = 'Mine'")
    told = stage.wait_for("edit_conflict")
    assert told[0]["properties"]["step_id"] == "s1"
    assert page.inner_text("#t") == "Mine"
    assert len(stage.events("edit_conflict")) == 1


def react(name: str) -> str:
    return (MODULES / name).read_text(encoding="utf-8")


@pytest.mark.skipif(not (MODULES / "react-dom").is_dir(), reason="React is not installed")
def test_edits_survive_react_and_never_break_its_dom(
    stage: Stage, page: Page, tmp_path: Path
) -> None:
    stage.publish(
        TEXT,
        {"type": "insert_html", "target": "#a", "html": "<b>beside</b>", "position": "after"},
        {"type": "replace_html", "target": "#s", "html": "<i>other</i>"},
        HIDE,
    )
    app = """
      import { createElement as e, useState } from "react";
      import { createRoot } from "react-dom/client";
      function App() {
        const [n, set] = useState(0);
        window.again = () => set(k => k + 1);
        return e("main", {}, e("h1", {id: "t", key: n % 3}, "Original ", n),
          e("p", {id: "s"}, n % 2 ? e("b", {}, "S") : "S", n),
          n % 2 ? e("p", {id: "a"}, "A") : null, e("p", {id: "h"}, n),
          e("ul", {}, Array.from({length: n % 4}, (_, k) => e("li", {key: k}, k))));
      }
      createRoot(document.getElementById("root")).render(e(App));
    """
    source = tmp_path / "app.mjs"
    source.write_text(app)
    stage.page("<div id=root></div><script src=/app.js></script>")
    stage.answers["/app.js"] = Answer([bundle(source)], headers={"X-Kind": "script"})
    page.goto(stage.url)
    for _ in range(15):
        page.evaluate("again()")
        page.wait_for_timeout(25)
    page.wait_for_timeout(100)
    expect(page.locator("#t")).to_have_text("New")
    expect(page.locator("#h")).to_be_hidden()
    assert page.inner_text("#s") == "other"
    assert page.locator("li").count() == 3


def bundle(source: Path) -> str:
    """The app with React in one script."""
    import subprocess

    command = [str(MODULES / ".bin" / "esbuild"), str(source), "--bundle", "--minify"]
    production = '--define:process.env.NODE_ENV="production"'
    made = subprocess.run(
        [*command, production],
        capture_output=True,
        check=True,
        env={"NODE_PATH": str(MODULES), "PATH": "/usr/local/bin:/usr/bin:/bin"},
    )
    return made.stdout.decode()


def test_a_page_from_the_back_forward_cache_counts_once(stage: Stage, page: Page) -> None:
    stage.publish(TEXT)
    stage.page("<p>Next</p>", "/next")
    page.goto(stage.page(BODY))
    page.goto(stage.url + "/next")
    page.go_back()
    page.wait_for_timeout(300)
    assert page.inner_text("#t") == "New"
    page.wait_for_timeout(3300)
    urls = [each["context"]["page"]["url"] for each in stage.events("page")]
    assert urls.count(stage.url + "/") == 2


STRICT = (
    "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self' 'nonce-n'; "
    "connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
)


def test_a_strict_policy_and_trusted_types_hold_for_every_kind_of_change(
    stage: Stage, page: Page
) -> None:
    stage.publish(
        TEXT,
        STYLE,
        ATTRIBUTE,
        {"type": "highlight", "target": "#a"},
        {"type": "replace_html", "target": "#h", "html": "<b style='color: red'>Hi</b>"},
        {"type": "form", "target": "#a", "fields": [{"name": "role"}]},
        {
            "type": "overlay",
            "style": "modal",
            "title": "Hello",
            "coupon": "A1",
            "cta": {"label": "Go"},
        },
    )
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(stage.page(BODY, tag=" nonce=n", headers={"Content-Security-Policy": STRICT}))
    Eyes(page).wait_for("button", "Go")
    assert page.evaluate("getComputedStyle(document.querySelector('#s')).color") == "rgb(1, 2, 3)"
    assert (
        page.evaluate("getComputedStyle(document.querySelector('#h b')).color") == "rgb(255, 0, 0)"
    )
    assert [each for each in complaints if "favicon" not in each and "404" not in each] == []


@pytest.mark.parametrize(
    "host",
    [
        "JSON.parse = JSON.stringify = () => { throw 1 }",
        "Array.prototype.each = Array.prototype.toJSON = function () { return 'x' }",
        "Object.prototype.extra = function () {}",
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})",
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no') }})",
        "window.trackflow = 7",
        "window.fetch = () => Promise.reject(new Error('blocked'))",
        "delete window.IntersectionObserver; delete window.navigation",
    ],
)
def test_on_a_hostile_host_the_change_is_made_and_nothing_is_thrown(
    stage: Stage, page: Page, host: str
) -> None:
    stage.publish(TEXT, STYLE)
    page.add_init_script(host)
    page.goto(stage.page(BODY))
    assert page.inner_text("#t") == "New"


def test_prototype_of_debian_is_no_obstacle(stage: Stage, page: Page) -> None:
    library = Path("/usr/share/javascript/prototype/prototype.js")
    if not library.is_file():
        pytest.skip("Debian's libjs-prototype is not installed.")
    stage.publish(TEXT, STYLE, {"type": "overlay", "title": "Hello"})
    page.add_init_script(library.read_text(encoding="utf-8"))
    page.goto(stage.page(BODY))
    assert page.inner_text("#t") == "New"
    Eyes(page).wait_for("heading", "Hello")


def test_consent_decides_what_is_kept_and_what_is_sent(stage: Stage, page: Page) -> None:
    stage.publish(TEXT)
    page.goto(stage.page(BODY, tag=" data-consent=cookieless"))
    assert page.inner_text("#t") == "New"
    first = stage.wait_for("page")[0]["anonymousId"]
    assert page.evaluate("localStorage.length") == 0
    page.evaluate("trackflow.consent('granted'); trackflow.track('agreed')")
    assert stage.wait_for("agreed")[0]["anonymousId"] == first
    page.reload()
    stage.received.clear()
    assert stage.wait_for("page")[0]["anonymousId"] == first
    page.evaluate("trackflow.track('late'); trackflow.consent('denied'); trackflow.track('never')")
    assert page.inner_text("#t") == "Original"
    page.reload()
    page.wait_for_timeout(3300)
    assert page.inner_text("#t") == "Original"
    assert stage.events("late") == stage.events("never") == []
    assert page.evaluate("localStorage.trackflow_wk_x") == '{"consent":"denied"}'


def test_global_privacy_control_means_cookieless_until_she_chooses(
    stage: Stage, page: Page
) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'globalPrivacyControl', {value: true})")
    page.goto(stage.page(BODY))
    assert page.evaluate("localStorage.length") == 0
    page.evaluate("trackflow.consent('granted')")
    page.reload()
    assert "anonymousId" in page.evaluate("localStorage.trackflow_wk_x")


@pytest.mark.parametrize(
    ("who", "script"),
    [
        ("google", "dataLayer.push(['consent', 'update', {analytics_storage: 'granted'}])"),
        (
            "tcf",
            "void (window.__tcfapi = (command, version, tell) => tell({eventStatus: 'tcloaded',"
            " purpose: {consents: {1: true, 8: true}}}, true))",
        ),
    ],
)
def test_another_tool_is_asked_for_consent(stage: Stage, page: Page, who: str, script: str) -> None:
    page.goto(stage.page(BODY, tag=f" data-consent={who}"))
    assert page.evaluate("localStorage.length") == 0
    page.wait_for_function("who => who === 'tcf' || window.dataLayer", arg=who)
    page.evaluate(script)
    page.wait_for_function("localStorage.length === 1")


def test_what_may_name_a_person_is_not_sent(stage: Stage, page: Page) -> None:
    path = "/u/anna@mail.example"
    stage.page("<title>Order of anna@mail.example</title>", path)
    page.goto(f"{stage.url}{path}?token=secret&utm_source=mail#access")
    told = stage.wait_for("page")[0]["context"]
    assert told["page"]["url"] == f"{stage.url}/u/***?utm_source=mail"
    assert told["page"]["title"] == "Shop"
    assert "anna" not in str(told)
    assert "secret" not in str(told)


def test_debug_says_why_each_workflow_did_or_did_not_run(stage: Stage, page: Page) -> None:
    stage.publish(TEXT)
    stage.publish(TEXT, audience={"plan": "team"})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    stage.page(BODY)
    page.goto(stage.url + "/?tf_debug=1")
    page.wait_for_timeout(1200)
    told = " ".join(said)
    assert "wf_0 version 1 runs" in told
    assert "wf_1 version 1 does not run: plan" in told
    assert page.inner_text("#t") == "New"


def test_a_preview_runs_one_draft_counts_nothing_and_strips_its_token(
    stage: Stage, page: Page
) -> None:
    stage.publish(TEXT)
    draft = stage.config()[0]
    stage.workflows.clear()
    import json

    stage.answers["/s/preview/abc"] = Answer([json.dumps(draft)])
    stage.page(BODY, "/next")
    stage.page(BODY)
    page.goto(stage.url + "/?a=1&tf_preview=abc")
    expect(page.locator("#t")).to_have_text("New")
    assert page.url == stage.url + "/?a=1"
    page.goto(stage.url + "/next")
    expect(page.locator("#t")).to_have_text("New")
    page.wait_for_timeout(3300)
    assert stage.received == []
    assert page.evaluate("localStorage.length") == 0


def test_one_overlay_at_a_time_and_focus_comes_back(stage: Stage, page: Page) -> None:
    for title in ("First", "Second"):
        stage.publish(
            {"type": "overlay", "title": title}, triggers=[{"type": "click", "target": "button"}]
        )
    page.goto(stage.page(BODY + "<button>Open</button>"))
    page.click("button")
    eyes = Eyes(page)
    eyes.wait_for("dialog", "First")
    assert eyes.find("dialog", "Second") is None
    page.keyboard.press("Escape")
    eyes.wait_for("dialog", "Second")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "Open"


def test_on_a_phone_from_a_search_a_fullscreen_is_a_banner_unless_the_owner_insists(
    stage: Stage, phone: BrowserContext
) -> None:
    full = {"type": "overlay", "style": "fullscreen", "title": "All of it"}
    stage.publish(full)
    page = phone.new_page()
    page.add_init_script(
        "Object.defineProperty(document, 'referrer', {value: 'https://www.google.com/'})"
    )
    page.goto(stage.page(BODY))
    Eyes(page).wait_for("region", "All of it")
    stage.workflows.clear()
    stage.publish({**full, "position": "center"})
    page.evaluate("localStorage.clear()")
    page.reload()
    Eyes(page).wait_for("dialog", "All of it")


def test_events_are_sent_when_the_page_goes(stage: Stage, page: Page) -> None:
    stage.page("<p>Next</p>", "/next")
    page.goto(stage.page(BODY))
    page.evaluate("trackflow.track('last_words')")
    page.goto(stage.url + "/next")
    assert stage.wait_for("last_words", 3)
