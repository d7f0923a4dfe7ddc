"""If anything fails, the visitor sees the original page, and the page works."""

import subprocess
import sys
import threading
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage

from trackflow.features.delivery import core_script

PAGES = ["/", "/pricing", "/cart", "/signup", "/blog"]


def script() -> bytes:
    core = core_script()
    assert core, "Build the browser part first: make build"
    config = '{"v":1,"key":"wk_x","site":"site_x","as_of":0,"workflows":[]}'
    return f"{core}({config});\n".encode()


class Broken(BaseHTTPRequestHandler):
    """A TrackFlow in trouble: `/500/…` fails, `/half/…` sends half of the file."""

    def do_GET(self) -> None:
        whole = script()
        body = whole[: len(whole) // 2] if self.path.startswith("/half") else b"broken"
        self.send_response(200 if self.path.startswith("/half") else 500)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the tests' output stays readable."""


@pytest.fixture
def broken() -> Generator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Broken)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def shop_with(free_port: int) -> Generator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        process.terminate()
        process.wait(10)
        if process.stdin:
            process.stdin.close()


@pytest.mark.parametrize("trouble", ["stopped", "500", "half"])
def test_the_shop_works_without_trackflow(
    trouble: str,
    broken: str,
    free_port: int,
    shop_with: list[subprocess.Popen[bytes]],
    wait_until_up: object,
    desktop: BrowserContext,
) -> None:
    origin = "http://127.0.0.1:9" if trouble == "stopped" else f"{broken}/{trouble}"
    tag = f'<script src="{origin}/s/wk_x.js"></script>'
    command = [sys.executable, "-m", "trackflow.app.demo.process", "127.0.0.1", str(free_port), tag]
    shop_with.append(subprocess.Popen(command, stdin=subprocess.PIPE))
    shop = f"http://127.0.0.1:{free_port}"
    assert callable(wait_until_up)
    wait_until_up(shop)

    page = desktop.new_page()
    errors: list[str] = []
    messages: list[ConsoleMessage] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", messages.append)
    for path in PAGES:
        page.goto(shop + path)
        assert page.locator("h1").first.is_visible()
    page.goto(f"{shop}/signup")
    page.get_by_label("Name").fill("Ada")
    page.get_by_label("E-mail").fill("ada@example.com")
    page.locator("form").get_by_role("button", name="Sign up").click()
    page.wait_for_timeout(300)

    about_the_file = [message for message in messages if "wk_x.js" in message.location["url"]]
    assert messages == about_the_file
    # Half a file is one syntax error of the browser's own and nothing else.
    assert all("Unexpected end of input" in error or "Invalid" in error for error in errors)
    assert not errors or trouble == "half"
