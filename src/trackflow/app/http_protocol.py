"""HTTP below the application: what cannot be read as a request is answered with a problem too."""

import json
from http import HTTPStatus
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from trackflow.app.middleware_limits import address_too_long, headers_too_large
from trackflow.platform.errors import TrackFlowError

# Above the limits that the application answers for; here the connection ends.
MAX_HEAD_BYTES: Final = 256 * 1024
# The parser cannot split an address longer than this.
MAX_URL_BYTES: Final = 60 * 1024


class Protocol(HttpToolsProtocol):
    """uvicorn's protocol with bounded heads and problem documents."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._in_head = True
        self._head_bytes = 0
        self._refusal: TrackFlowError | None = None

    def data_received(self, data: bytes) -> None:
        """Feeds the parser; a head that does not end is not kept for ever."""
        if self._refusal:
            return
        super().data_received(data)
        if self._in_head:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES and not self._refusal:
                self._refusal = headers_too_large()
                self.send_400_response("")

    def on_message_begin(self) -> None:
        """A new head begins."""
        self._in_head, self._head_bytes = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head is whole; an address that the parser cannot split is refused."""
        self._in_head = False
        if len(self.url) > MAX_URL_BYTES:
            self._refusal = address_too_long()
            raise ValueError
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answers with a problem document and ends the connection."""
        self._refusal = self._refusal or _not_http()
        body = json.dumps(self._refusal.problem()).encode()
        status = HTTPStatus(self._refusal.status)
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\n"
            "content-type: application/problem+json\r\n"
            f"content-length: {len(body)}\r\n"
            "connection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()


def _not_http() -> TrackFlowError:
    return TrackFlowError(
        "invalid_http",
        400,
        "This is not a valid HTTP request.",
        "Send HTTP/1.1, with other characters than ASCII percent-encoded in the address.",
    )
