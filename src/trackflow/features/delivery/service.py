"""The site file: SDK core and a site's published workflows in one cacheable script."""

import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from trackflow.features.delivery.compile import compile_workflow
from trackflow.features.delivery.core import overlay_script
from trackflow.features.sites import Site, SiteService
from trackflow.features.workflows import WorkflowService

# A change that the CLI or another worker made is seen after this many seconds at the latest.
FRESH_FOR: Final = 1.0
# Bounds the memory a stranger can make a worker spend by asking for many keys.
MOST_KEPT: Final = 4096


@dataclass(frozen=True)
class SiteFile:
    """The script of one site, plain and compressed, with its entity tag."""

    plain: bytes
    gzipped: bytes
    etag: str
    made_at: float


class SiteFiles:
    """Compiles site files and keeps each for a second."""

    def __init__(
        self,
        core: str,
        sites: SiteService,
        workflows: WorkflowService,
        clock: Callable[[], datetime],
    ) -> None:
        self._core = core
        self._sites = sites
        self._workflows = workflows
        self._clock = clock
        self._kept: dict[str, SiteFile] = {}

    async def get(self, write_key: str) -> SiteFile | None:
        """The file of the site with this key; None for a key that nobody has."""
        now = self._clock()
        kept = self._kept.get(write_key)
        if kept and now.timestamp() - kept.made_at < FRESH_FOR:
            return kept
        site = await self._sites.site_by_write_key(write_key)
        if site is None:
            return None
        return self._keep(write_key, site_file(self._core, await self._config(site, now), now))

    async def _config(self, site: Site, now: datetime) -> dict[str, Any]:
        published = await self._workflows.published(site.id)
        overlays = overlay_script()
        return {
            "v": 1,
            "key": site.write_key,
            "site": site.id,
            "as_of": int(now.timestamp() * 1000),
            "timezone": site.timezone,
            **({"overlays": overlays.path} if overlays else {}),
            "workflows": [compile_workflow(workflow) for workflow in published],
        }

    def _keep(self, write_key: str, file: SiteFile) -> SiteFile:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[write_key] = file
        return file


def site_file(core: str, config: dict[str, Any], now: datetime) -> SiteFile:
    """`core(config);`: one expression, so half a file is a syntax error and runs nothing."""
    plain = f"{core}({_script_json(config)});\n".encode()
    return SiteFile(
        plain=plain,
        gzipped=gzip.compress(plain, 6, mtime=0),
        etag=f'"{hashlib.sha256(plain).hexdigest()[:20]}"',
        made_at=now.timestamp(),
    )


def _script_json(value: Any) -> str:
    # `<` and the two line separators are escaped, so the text is safe inside a script element.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text
