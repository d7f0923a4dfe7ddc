"""A page with the real browser part and no TrackFlow behind it: quick, and every answer is ours."""

import json
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from trackflow.features.delivery import compile_workflow, core_script
from trackflow.features.delivery.asked import asked_attributes, build_name, counts
from trackflow.features.delivery.core import part_scripts
from trackflow.features.delivery.service import site_file
from trackflow.features.elements import ElementMap
from trackflow.features.workflows import PublishedWorkflow

Document = dict[str, Any]
TAG = '<script src="/s/wk_x.js"{said}></script>'
PAGE = (
    "<!doctype html><html lang=en><title>Shop</title>"
    "<meta name=viewport content=width=device-width>"
    "{tag}<body>{body}</body></html>"
)


@dataclass
class Answer:
    """What a path answers: whole, or in chunks with a pause of seconds between them."""

    chunks: Sequence[str | bytes]
    headers: dict[str, str] = field(default_factory=dict[str, str])
    pause: float = 0
    status: int = 200


@dataclass
class Stage:
    """The pages, the published workflows and the events of one site."""

    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    workflows: list[Document] = field(default_factory=list[Document])
    received: list[Document] = field(default_factory=list[Document])
    more: dict[str, Any] = field(default_factory=dict[str, Any])

    def page(self, body: str, path: str = "/", tag: str = "", **answer: Any) -> str:
        """Put a page with the tag in its head at `path`; gives its address. `tag`: more of it."""
        html = PAGE.format(tag=TAG.format(said=tag), body=body)
        self.answers[path] = Answer([html], **answer)
        return self.url + path

    def publish(self, *steps: Document, **fields: Any) -> str:
        """Publish a workflow of these steps; gives its id."""
        name = f"wf_{len(self.workflows)}"
        named = [{"id": f"s{index}", **step} for index, step in enumerate(steps, 1)]
        self.workflows.append({"id": name, "document": {"steps": named, **fields}})
        return name

    def config(self) -> tuple[Document, str]:
        """The config of the published workflows, and the build of the core that it needs."""
        published = [PublishedWorkflow(version=1, **each) for each in self.workflows]
        now = datetime.now(UTC)
        made = [compile_workflow(each, ElementMap(()), now=now) for each in published]
        asked = frozenset[str]().union(*(asked_attributes(each.document) for each in published))
        files = {name: part.path for name, part in part_scripts().items()}
        config = {"v": 1, "key": "wk_x", "as_of": int(time.time() * 1000), "files": files}
        return config | {"workflows": made, "did": counts(asked)} | self.more, build_name(
            made, asked
        )

    def events(self, name: str) -> list[Document]:
        """What has arrived of this event so far."""
        return [each for each in self.received if each.get("event", each["type"]) == name]

    def wait_for(self, name: str, seconds: float = 10) -> list[Document]:
        """The same, once there is one."""
        end = time.monotonic() + seconds
        while not (found := self.events(name)):
            assert time.monotonic() < end, [
                each.get("event", each["type"]) for each in self.received
            ]
            time.sleep(0.05)
        return found


def _handler(stage: Stage) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            parts = {part.path: part.plain for part in part_scripts().values()}
            if path in stage.answers:
                self.answer(stage.answers[path], "text/html; charset=utf-8")
            elif path == "/s/wk_x.js":
                config, build = stage.config()
                file = site_file(core_script(build) or "", config, datetime.now(UTC))
                self.answer(Answer([file.plain]), "text/javascript")
            elif path in parts:
                self.answer(Answer([parts[path]]), "text/javascript")
            else:
                self.answer(Answer([b""], status=404), "text/plain")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            stage.received.extend(json.loads(body)["batch"])
            said = json.dumps({"success": True, "time": int(time.time() * 1000)})
            self.answer(Answer([said]), "application/json")

        def answer(self, answer: Answer, kind: str) -> None:
            self.send_response(answer.status)
            for name, value in {
                "Content-Type": kind,
                "Connection": "close",
                **answer.headers,
            }.items():
                self.send_header(name, value)
            self.end_headers()
            for index, chunk in enumerate(answer.chunks):
                time.sleep(answer.pause if index else 0)
                self.wfile.write(chunk.encode() if isinstance(chunk, str) else chunk)
                self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Keep the tests' output readable."""

    return Handler


@contextmanager
def open_stage() -> Generator[Stage]:
    """A stage on a free port of loopback."""
    stage = Stage()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stage))
    stage.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield stage
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
