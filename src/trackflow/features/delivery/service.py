"""The site file: SDK core and a site's published workflows in one cacheable script."""

import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from trackflow.engine.assignment import Range, bucket_ranges
from trackflow.engine.document import step_parts
from trackflow.features.delivery.asked import asked_attributes, build_name, counts
from trackflow.features.delivery.compile import compile_workflow
from trackflow.features.delivery.core import core_script, part_scripts
from trackflow.features.delivery.steps import Surroundings
from trackflow.features.elements import ElementService
from trackflow.features.sites import Site, SiteService
from trackflow.features.workflows import PublishedWorkflow, WorkflowService

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
        sites: SiteService,
        elements: ElementService,
        workflows: WorkflowService,
        clock: Callable[[], datetime],
    ) -> None:
        self._sites = sites
        self._elements = elements
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
        return self._keep(write_key, await self._file(site, now))

    async def _file(self, site: Site, now: datetime) -> SiteFile:
        published = await self._workflows.published(site.id)
        elements = await self._elements.element_map(site.id)
        shares = group_shares(published)
        compiled = [
            compile_workflow(each, elements, Surroundings(each.id, _zone(site), shares), now)
            for each in published
        ]
        asked = frozenset[str]().union(*(asked_attributes(each.document) for each in published))
        config = site_config(site, now) | {"workflows": compiled}
        if did := counts(asked):
            config["did"] = did
        return site_file(core_script(build_name(compiled, asked)) or "", config, now)

    def _keep(self, write_key: str, file: SiteFile) -> SiteFile:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[write_key] = file
        return file


def _zone(site: Site) -> ZoneInfo:
    return ZoneInfo(site.timezone)


def site_config(site: Site, now: datetime) -> dict[str, Any]:
    """What every config says of its site, and where its parts are."""
    return {
        "v": 1,
        "key": site.write_key,
        "site": site.id,
        "as_of": int(now.timestamp() * 1000),
        "timezone": site.timezone,
        "files": {name: part.path for name, part in part_scripts().items()},
    }


def group_shares(published: Iterable[PublishedWorkflow]) -> dict[str, Range]:
    """An equal share of the visitors for each experiment of a group, by workflow and step."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for workflow in published:
        for _, step in step_parts(workflow.document):
            if step.get("type") == "experiment" and step.get("group"):
                groups[step["group"]].append(f"{workflow.id}/{step.get('id')}")
    return {
        name: share
        for names in groups.values()
        for name, share in zip(sorted(names), bucket_ranges(len(names)), strict=True)
    }


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
