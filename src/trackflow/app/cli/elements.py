"""`trackflow elements`: where a site's roles are found."""

from typing import Annotated

import typer

from trackflow.app.cli.context import with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.cli.sites import SiteName
from trackflow.app.services import Services
from trackflow.features.elements import Element, ElementInput
from trackflow.features.sites import Access

app = typer.Typer(help="Where a site's roles, such as @headline, are found.", no_args_is_help=True)

Path = Annotated[str, typer.Option(help="Only on this page, such as /pricing.")]
Role = Annotated[str, typer.Argument(help="@headline, @primary_cta … or text:Book a demo.")]


@app.command("list")
def list_elements(site: SiteName, as_json: Json = False) -> None:
    """The element map of a site, by page and role."""
    found = with_services(lambda services, access: services.elements.elements(access, site))
    _print(found, as_json, "The map is empty; `trackflow elements read SITE /` reads a page.")


@app.command()
def read(
    site: SiteName,
    paths: Annotated[list[str] | None, typer.Argument(help="Pages; else /.")] = None,
    words: Annotated[
        list[str] | None, typer.Option("--words", help="Words on an element, to be found as well.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Read pages of the site and keep the roles that they plainly have."""

    async def every(services: Services, access: Access) -> list[Element]:
        # Whoever runs this command owns the machine, so private addresses are hers to read.
        pages = [
            await services.elements.read_page(
                access,
                site,
                path,
                allow_private=True,
                words=[f"text:{each}" for each in words or ()],
            )
            for path in paths or ["/"]
        ]
        return [element for page in pages for element in page]

    _print(with_services(every), as_json, "No role was found.")


@app.command("set")
def set_element(
    site: SiteName,
    role: Role,
    selector: Annotated[str, typer.Argument(help="A CSS selector.")],
    path: Path = "",
    as_json: Json = False,
) -> None:
    """Say where a role is found; reading never changes it again."""
    wanted = ElementInput(role=role, selector=selector, path=path)
    done = with_services(
        lambda services, access: services.elements.set_element(access, site, wanted)
    )
    if as_json:
        print_json(done)
        return
    say(f"{done.role} is {done.selector} {f'on {done.path}' if done.path else 'on every page'}.")


@app.command()
def forget(site: SiteName, role: Role, path: Path = "") -> None:
    """Take a role out of the map."""
    with_services(
        lambda services, access: services.elements.forget_element(access, site, role, path)
    )
    say(f"{role} is out of the map.")


def _print(found: list[Element], as_json: bool, empty: str) -> None:
    if as_json:
        print_json(found)
        return
    rows = [(item.role, item.path or "every page", item.selector, item.origin) for item in found]
    print_table(("role", "page", "selector", "from"), rows, empty)
