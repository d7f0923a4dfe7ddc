"""A TrackFlow in trouble, and a shop that carries its tag."""

import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from harness.running import free_ports, wait_for
from trackflow.features.delivery import core_script

CONFIG = '{"v":1,"key":"wk_x","site":"site_x","as_of":0,"workflows":[]}'


class _Broken(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        whole = f"{core_script()}({CONFIG});\n".encode()
        half = self.path.startswith("/half")
        body = whole[: len(whole) // 2] if half else b"broken"
        self.send_response(200 if half else 500)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the tests' output readable."""


@contextmanager
def broken_server() -> Generator[str]:
    """An origin whose `/500/…` fails and whose `/half/…` sends half of a site file."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Broken)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def shop_with_tag(script: str) -> Generator[str]:
    """The demo shop whose pages load this script; its address."""
    (port,) = free_ports(1)
    tag = f'<script src="{script}"></script>'
    command = [sys.executable, "-m", "trackflow.app.demo.process", "127.0.0.1", str(port), tag]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        try:
            wait_for(f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
