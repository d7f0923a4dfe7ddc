"""Previews: one draft, for the holder of a signed link, for some minutes."""

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from trackflow.features.delivery.asked import asked_attributes, counts
from trackflow.features.delivery.compile import compile_workflow
from trackflow.features.delivery.service import site_config
from trackflow.features.delivery.steps import Surroundings
from trackflow.features.elements import ElementService
from trackflow.features.sites import Access, Site, SiteService
from trackflow.features.workflows import (
    Document,
    PublishedWorkflow,
    WorkflowService,
    not_publishable,
)

GOOD_FOR: Final = timedelta(minutes=30)
TOKEN: Final = re.compile(r"(wk_\w+)~(wf_\w+)~(\d{1,9})~(\d{1,12})~([0-9a-f]{32})", re.ASCII)
# Who previews wants to see it: whom it is for, how often and when is told by the document.
LEFT_OUT: Final = ("audience", "frequency", "schedule", "holdout", "goal")


class PreviewLink(BaseModel):
    """Where the draft can be seen: open `url` in a browser before `expires_at`."""

    model_config = ConfigDict(frozen=True)

    url: str
    token: str
    expires_at: datetime


class Previews:
    """Signs links to drafts, and gives the draft to whoever holds one."""

    def __init__(
        self,
        data: Path,
        sites: SiteService,
        elements: ElementService,
        workflows: WorkflowService,
        clock: Callable[[], datetime],
    ) -> None:
        self._data = data
        self._sites = sites
        self._elements = elements
        self._workflows = workflows
        self._clock = clock

    async def link(self, access: Access, workflow: str) -> PreviewLink:
        """A link to the newest version; raises 404, or 409 with what keeps it from being shown."""
        found = await self._workflows.get(access, workflow)
        if found.needs or found.unsupported:
            raise not_publishable(found.needs, found.unsupported)
        site = await self._sites.site(access, found.site_id)
        until = self._clock() + GOOD_FOR
        said = f"{site.write_key}~{found.id}~{found.head}~{int(until.timestamp())}"
        token = f"{said}~{self._signature(said)}"
        address = f"{_page(site, found.document)}?tf_preview={token}"
        return PreviewLink(url=address, token=token, expires_at=until)

    async def config(self, token: str) -> dict[str, Any] | None:
        """The config of that draft alone; None for a token that is wrong or too old."""
        match = TOKEN.fullmatch(token)
        if match is None or not self._is_good(token, int(match[4])):
            return None
        site = await self._sites.site_by_write_key(match[1])
        draft = await self._workflows.draft(match[2], int(match[3]))
        return await self._config(site, draft) if site and draft else None

    async def _config(self, site: Site, draft: PublishedWorkflow) -> dict[str, Any]:
        document = {key: value for key, value in draft.document.items() if key not in LEFT_OUT}
        shown = PublishedWorkflow(id=draft.id, version=draft.version, document=document)
        # The core that the page has loaded may know selectors alone.
        elements = (await self._elements.element_map(site.id)).without_fingerprints()
        now = self._clock()
        around = Surroundings(shown.id, ZoneInfo(site.timezone))
        compiled = compile_workflow(shown, elements, around, now)
        compiled.pop("frequency", None)
        did = counts(asked_attributes(document))
        return site_config(site, now) | {"workflows": [compiled], "did": did}

    def _is_good(self, token: str, until: int) -> bool:
        said, _, signature = token.rpartition("~")
        is_ours = hmac.compare_digest(signature, self._signature(said))
        return is_ours and datetime.fromtimestamp(until, UTC) > self._clock()

    def _signature(self, said: str) -> str:
        return hmac.new(self._key(), said.encode(), hashlib.sha256).hexdigest()[:32]

    def _key(self) -> bytes:
        """The installation's own key, made at the first need."""
        path = self._data / "preview.key"
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_bytes()
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
        return path.read_bytes()


def _page(site: Site, document: Document) -> str:
    """The first page of the workflow that is one page, else the home page."""
    pages: list[str] = document.get("pages") or []
    path = next((page for page in pages if "*" not in page and not page.startswith("!")), "/")
    parts = urlsplit(site.url)
    return f"{parts.scheme}://{parts.netloc}{path}"
