"""The demo's site in the data folder, and its shop as a process."""

import os
import shutil
import sys
from pathlib import Path

from trackflow.app.supervisor import Child
from trackflow.features.sites import Access, Site, SiteInput, SiteService
from trackflow.platform.settings import Settings

NAME = "Demo shop"
SENTENCE = (
    "Show a discount popup to mobile users from paid ads who've been on the pricing page "
    "for more than 30 seconds"
)


async def demo_site(sites: SiteService, access: Access, host: str, shop_port: int) -> Site:
    """The shop's site; made at the first start, found again at the next."""
    for site in await sites.sites(access):
        if site.name == NAME:
            return site
    wanted = SiteInput.model_validate({"name": NAME, "url": f"http://{host}:{shop_port}"})
    return await sites.create_site(access, wanted)


def demo_child(host: str, shop_port: int, port: int, write_key: str) -> Child:
    """The shop on an origin of its own, with the tag of its site in every page."""
    tag = f'<script src="http://{host}:{port}/s/{write_key}.js"></script>'
    command = [sys.executable, "-m", "trackflow.app.demo.process", host, str(shop_port), tag]
    return Child("demo shop", command)


def walk_through(settings: Settings, port: int, shop_port: int, site: Site) -> str:
    """What to do next, in four steps that can be pasted."""
    shop = f"http://{settings.host}:{shop_port}"
    command = f"{_program()} --data {settings.data}"
    return f"""
TrackFlow   http://{settings.host}:{port}
Demo shop   {shop}
Data        {settings.data.resolve()}        (Ctrl-C stops everything)

Try it, in another terminal:

1. Say what should happen; a draft is made, with its id:
   {command} workflows create {site.slug} \\
     "{SENTENCE}"

2. Say what only you can know, and what counts as success:
   {command} workflows edit ID 'steps[0].cta.url=/signup' goal.event=signup

3. Give it to visitors:
   {command} workflows publish ID

4. Come as a phone from an ad, stay for 30 seconds, click, and sign up
   (in the browser's developer tools choose a phone first):
   {shop}/pricing?utm_source=google&utm_medium=cpc
   {command} events tail {site.slug}
   {command} workflows results ID
"""


def _program() -> str:
    """How another terminal in this folder calls this program: by its path in a checkout."""
    path = Path(sys.argv[0]).resolve()
    if path.is_relative_to(Path.cwd()):
        return os.path.relpath(path)
    found = shutil.which("trackflow")
    return "trackflow" if found and Path(found).resolve() == path else str(path)
