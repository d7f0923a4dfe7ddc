"""`trackflow sites`: the websites, their tags and keys."""

from collections.abc import Sequence
from typing import Annotated

import typer
from pydantic import ValidationError

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.cli.recipes import Server, recipe
from trackflow.features.sites import DRAFT, PUBLISH, READ, Key, Scope, Site, SiteInput
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(help="Websites, their tags and keys.", no_args_is_help=True)

SiteName = Annotated[str, typer.Argument(help="The site's id or short name.")]


InOrganization = Annotated[
    str | None,
    typer.Option("--organization", help="An organization's id or name; else the first one."),
]


@app.command("list")
def list_sites(organization: InOrganization = None, as_json: Json = False) -> None:
    """The sites of an organization."""
    found = with_services(
        lambda services, access: services.sites.sites(access), organization=organization
    )
    if as_json:
        print_json(found)
        return
    print_table(
        ("site", "name", "address", "write key"),
        [(site.slug, site.name, site.url, site.write_key) for site in found],
        "There is no site yet; `trackflow sites create NAME --url URL` makes one.",
    )


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="What the site is called.")],
    url: Annotated[str, typer.Option(help="Its address, such as https://example.com.")],
    timezone: Annotated[str, typer.Option(help="Its IANA time zone.")] = "UTC",
    organization: InOrganization = None,
    as_json: Json = False,
) -> None:
    """Add a site and print the tag for its pages."""
    wanted = _site_input(name, url, timezone)
    site = with_services(
        lambda services, access: services.sites.create_site(access, wanted),
        organization=organization,
    )
    if as_json:
        print_json({**site.model_dump(mode="json"), "tag": tag(site)})
        return
    say(f"{site.name} is here as “{site.slug}”. Put this tag first in the head of its pages:")
    say(tag(site))


@app.command()
def show(site: SiteName, as_json: Json = False) -> None:
    """One site with its tag."""
    found = with_services(lambda services, access: services.sites.site(access, site))
    if as_json:
        print_json({**found.model_dump(mode="json"), "tag": tag(found)})
        return
    say(f"{found.name} ({found.slug}), {found.url}, {found.timezone}")
    say(tag(found))


@app.command()
def install(
    site: SiteName,
    server: Annotated[Server, typer.Option("--for", help="nginx, caddy or cloudflare.")],
    address: Annotated[
        str | None, typer.Option(help="Where your server reaches TrackFlow; else this machine.")
    ] = None,
) -> None:
    """What your own server needs to serve TrackFlow from your own address."""
    found = with_services(lambda services, access: services.sites.site(access, site))
    say(recipe(server, address or _own_address()))
    say("")
    say("Then this is the tag:")
    say(f'<script src="/s/{found.write_key}.js"></script>')


@app.command("create-key")
def create_key(
    site: SiteName,
    scope: Annotated[
        list[str] | None, typer.Option(help="read, draft, publish or manage; may be repeated.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a secret key for the API; it is shown once."""
    scopes = chosen_scopes(scope)
    key = with_services(lambda services, access: services.sites.create_key(access, site, scopes))
    if as_json:
        print_json(key)
        return
    say(key.secret)
    say(f"It may {', '.join(key.scopes)}. Keep it now: it is shown only once.")


@app.command()
def keys(site: SiteName, as_json: Json = False) -> None:
    """The secret keys of a site."""
    found: list[Key] = with_services(lambda services, access: services.sites.keys(access, site))
    if as_json:
        print_json(found)
        return
    print_keys(found, "trackflow sites create-key SITE")


@app.command("revoke-key")
def revoke_key(site: SiteName, key: Annotated[str, typer.Argument(help="The key's id.")]) -> None:
    """End a secret key at once."""
    with_services(lambda services, access: services.sites.revoke_key(access, site, key))
    say(f"{key} is revoked.")


def print_keys(keys: Sequence[Key], maker: str) -> None:
    """Secret keys as a table; `maker` is the command that makes one."""
    print_table(
        ("key", "begins with", "scopes", "made", "revoked"),
        [
            (key.id, key.shown, " ".join(key.scopes), f"{key.created_at:%Y-%m-%d}", key.revoked_at)
            for key in keys
        ],
        f"There is no secret key yet; `{maker}` makes one.",
    )


def tag(site: Site) -> str:
    """The script tag of a site, with the address that this server has by its settings."""
    served = settings()
    return f'<script src="http://{served.host}:{served.port}/s/{site.write_key}.js"></script>'


def _own_address() -> str:
    return f"http://{settings().host}:{settings().port}"


def _site_input(name: str, url: str, timezone: str) -> SiteInput:
    try:
        return SiteInput.model_validate({"name": name, "url": url, "timezone": timezone})
    except ValidationError as error:
        found = error.errors()[0]
        raise TrackFlowError(
            "invalid_site",
            422,
            f"{found['loc'][0]}: {found['msg']}.",
            'For example: trackflow sites create "My shop" --url https://example.com',
        ) from error


def chosen_scopes(given: list[str] | None) -> tuple[Scope, ...]:
    """The scopes that were asked for; without any, all but `manage`."""
    known: dict[str, Scope] = {scope: scope for scope in (READ, DRAFT, PUBLISH, "manage")}
    if not given:
        return (READ, DRAFT, PUBLISH)
    if unknown := [scope for scope in given if scope not in known]:
        raise TrackFlowError(
            "unknown_scope",
            422,
            f"There is no scope “{unknown[0]}”.",
            f"Choose among {', '.join(known)}.",
        )
    return tuple(known[scope] for scope in given)
