"""Measures whether targets hold: real pages are built anew, and the same elements looked for.

Run it as `python evals/targets.py [--seeds 100-103] [--pages 44] [--show]`. The pages stand beside
the repository, in ../shared/data; where they are absent it says so and ends well. For each seed it
draws pages and ten visible headings, links, buttons and images of each, makes their fingerprints,
changes all classes and ids, inserts a banner and list items and changes the order of lists, and
looks for the elements: in Chromium with the built browser part, and in Python. An element that has
an exact twin in the page is counted apart: for it, no answer is right.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route, sync_playwright
from selectolax.lexbor import LexborHTMLParser, LexborNode

from trackflow.engine.dom import find, fingerprints, parse_page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))
from machine import chromium  # noqa: E402

DATA = ROOT / "../shared/data"
MAKER = ROOT / "web/sdk/dist/maker.js"
# Files, and which share of the pages is drawn from each.
SOURCES = {
    "pages/wcxb_pages.jsonl.gz": 18,
    "pages/product_pages.jsonl.gz": 8,
    "components/template_blocks.jsonl.gz": 18,
}
# These seeds were never looked at while the weights were chosen; 1 to 103 were.
HELD_OUT = "200-203"
TARGETS = 10
IDENTITY = "data-eval-identity"
ADDRESS = "http://page.test/"
# The page's own scripts stay off; that a browser could run them shows in how it reads noscript.
POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'"
WAYS = {
    "both": "made in Python, found in Chromium",
    "browser": "made and found in Chromium",
    "python": "made and found in Python",
}


@dataclass
class Tally:
    """What was said of the targets, by way and by whether they have a twin."""

    said: Counter[tuple[str, bool, str]] = field(default_factory=Counter[tuple[str, bool, str]])
    vain: Counter[tuple[str, bool, str]] = field(default_factory=Counter[tuple[str, bool, str]])
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    unlike: int = 0
    pages: int = 0
    milliseconds: list[float] = field(default_factory=list[float])
    sizes: list[int] = field(default_factory=list[int])
    missed: list[str] = field(default_factory=list[str])


def main() -> int:
    """Draw, measure, print."""
    parser = argparse.ArgumentParser(description="Whether targets hold.")
    parser.add_argument("--seeds", default=HELD_OUT, help=f"First and last; else {HELD_OUT}.")
    parser.add_argument("--pages", type=int, default=sum(SOURCES.values()), help="Pages a seed.")
    parser.add_argument("--show", action="store_true", help="Name what was not found.")
    wanted = parser.parse_args()
    executable = chromium()
    if not DATA.exists():
        print(
            f"Not measured: {DATA.resolve()} is absent. Put the shared material beside the "
            f"repository."
        )
        return 0
    if executable is None or not MAKER.is_file():
        print("Not measured: this needs Chromium and the built browser part; run `make build`.")
        return 0
    first, _, last = wanted.seeds.partition("-")
    tally = Tally()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for seed in range(int(first), int(last or first) + 1):
            for name, html, number in drawn(seed, wanted.pages):
                measure(browser, name, html, number, tally)
        browser.close()
    report(tally, wanted.seeds, wanted.show)
    return 0


def drawn(seed: int, pages: int) -> Iterator[tuple[str, str, int]]:
    """Pages of each source by their share: a name, the markup, and a number for the page's part."""
    chance = random.Random(seed)
    whole = sum(SOURCES.values())
    for source, share in SOURCES.items():
        with gzip.open(DATA / source, "rt", encoding="utf-8") as lines:
            rows: list[str] = list(lines)
        for line in chance.sample(rows, -(-pages * share // whole)):
            row: dict[str, Any] = json.loads(line)
            yield str(row["id"]), row["html"], chance.randrange(2**31)


def measure(browser: Browser, name: str, html: str, number: int, tally: Tally) -> None:
    """One page: its targets before and after."""
    page = opened(browser, html)
    kinds: list[str] = page.evaluate("seeds => targetsEval.draw(...seeds)", [number, TARGETS])
    made = {"browser": page.evaluate("() => targetsEval.make()")}
    made["python"] = in_python(page.evaluate("() => targetsEval.marked()"), len(kinds))
    made["both"] = made["python"]
    twins: list[bool] = page.evaluate("() => targetsEval.rebuild()")
    said = {
        way: page.evaluate("f => targetsEval.look(f)", made[way]) for way in ("both", "browser")
    }
    rebuilt: str = page.evaluate("() => targetsEval.marked()")
    said["python"] = looked_for(rebuilt, made["python"])
    vain = {way: page.evaluate("f => targetsEval.lookInVain(f)", made[way]) for way in ("both",)}
    tally.milliseconds.append(page.evaluate("f => targetsEval.time(f)", made["both"]))
    page.context.close()
    tally.pages += 1
    for index, (kind, twin) in enumerate(zip(kinds, twins, strict=True)):
        for way in WAYS:
            tally.said[way, twin, said[way][index]] += 1
        tally.vain["both", twin, vain["both"][index]] += 1
        if not twin:
            tally.kinds[kind, "found" if said["both"][index] == "found" else "not"] += 1
            if any(said[way][index] != "found" for way in WAYS):
                answers = ", ".join(f"{way} {said[way][index]}" for way in WAYS)
                tally.missed.append(f"{name[:60]} {kind} {index}: {answers}")
        tally.unlike += made["browser"][index] != made["python"][index]
        if made["both"][index]:
            tally.sizes.append(len(json.dumps(made["both"][index], separators=(",", ":"))))


def opened(browser: Browser, html: str) -> Page:
    """The page in a browser that loads nothing else, with the eval's own script in it."""
    page = browser.new_context().new_page()

    def answer(route: Route) -> None:
        if route.request.url != ADDRESS:
            return route.abort()
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Security-Policy": POLICY,
        }
        return route.fulfill(body=html, headers=headers)

    page.route("**/*", answer)
    page.goto(ADDRESS, wait_until="domcontentloaded")
    module = MAKER.read_text("utf-8").strip()
    body, _, names = module.rpartition("export{")
    exported = (name.split(" as ") for name in names.rstrip(";}\n").split(","))
    sdk = ", ".join(f"{alias}: {local}" for local, alias in exported)
    script = (Path(__file__).parent / "targets.js").read_text("utf-8")
    page.evaluate(
        f"() => {{ {body}; const sdk = {{ {sdk} }}; ({script.strip().rstrip(';')})(sdk); }}"
    )
    return page


def parsed(html: str, count: int) -> tuple[LexborHTMLParser, list[LexborNode | None]]:
    """The page, and the targets that its marks point at; the marks are taken away."""
    page = parse_page(html)
    nodes = [page.css_first(f'[{IDENTITY}="{index}"]') for index in range(count)]
    for node in nodes:
        if node is not None:
            del node.attrs[IDENTITY]
    return page, nodes


def in_python(html: str, count: int) -> list[dict[str, Any] | None]:
    """The fingerprints that Python makes of the marked elements."""
    page, nodes = parsed(html, count)
    made = fingerprints(page, {str(index): node for index, node in enumerate(nodes) if node})
    return [made.get(str(index)) for index in range(count)]


def looked_for(html: str, made: list[dict[str, Any] | None]) -> list[str]:
    """What Python says where the elements are now."""
    page, nodes = parsed(html, len(made))
    return [verdict(page, *pair) for pair in zip(made, nodes, strict=True)]


def verdict(page: LexborHTMLParser, sought: dict[str, Any] | None, node: LexborNode | None) -> str:
    """In one word."""
    if sought is None:
        return "unmade"
    answer = find(page, sought)
    if answer is None or isinstance(answer, str):
        return answer or "missing"
    return "found" if node is not None and answer.mem_id == node.mem_id else "wrong"


def report(tally: Tally, seeds: str, show: bool) -> None:
    """The figures, as they stand in docs/evals.md."""
    print(f"== targets: {tally.pages} pages, seeds {seeds}, {TARGETS} targets a page ==")
    for way, name in WAYS.items():
        for twin in (False, True):
            said = {word: n for (w, t, word), n in tally.said.items() if (w, t) == (way, twin)}
            total = sum(said.values())
            found = said.get("found", 0)
            wrong = said.get("wrong", 0)
            print(
                f"{name}, {'with' if twin else 'without'} a twin: {total} targets, "
                f"found {found / max(1, total):.1%}, wrong {wrong}, refused {total - found - wrong}"
                f" ({', '.join(f'{word} {n}' for word, n in sorted(said.items()))})"
            )
    for kind in sorted({kind for kind, _ in tally.kinds}):
        found, missed = tally.kinds[kind, "found"], tally.kinds[kind, "not"]
        print(f"  {kind}: {found} of {found + missed} found")
    gone = sum(n for (_, twin, _), n in tally.vain.items() if not twin)
    taken = tally.vain["both", False, "wrong"]
    times = sorted(tally.milliseconds)
    middle = times[len(times) // 2]
    print(f"the element itself taken away: another one taken for it {taken} times of {gone}")
    print(f"fingerprints that the two languages make differently: {tally.unlike}")
    print(f"one look in Chromium: median {middle:.2f} ms, slowest page {times[-1]:.1f} ms")
    mean = sum(tally.sizes) // max(1, len(tally.sizes))
    print(f"one fingerprint: {mean} bytes on average, at most {max(tally.sizes)}")
    if show:
        print("\n".join(tally.missed))


if __name__ == "__main__":
    sys.exit(main())
