"""`trackflow organizations`: the companies of a data folder, and the keys to all their sites."""

from typing import Annotated

import typer

from trackflow.app.cli.context import with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.cli.sites import chosen_scopes, print_keys
from trackflow.features.sites import Key, OrganizationInput
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(help="Organizations, and the keys to all their sites.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The organization's id or name.")]
LONGEST = 120


@app.command("list")
def list_organizations(as_json: Json = False) -> None:
    """The organizations of this data folder, the oldest first."""
    found = with_services(lambda services, _: services.sites.organizations())
    if as_json:
        print_json(found)
        return
    rows = [(one.id, one.name, f"{one.created_at:%Y-%m-%d}") for one in found]
    print_table(("organization", "name", "made"), rows, "There is no organization yet.")


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="What it is called.")], as_json: Json = False
) -> None:
    """Add an organization, whose sites and keys nobody else sees."""
    if not 0 < len(name.strip()) <= LONGEST:
        raise TrackFlowError(
            "invalid_organization",
            422,
            f"A name has 1 to {LONGEST} characters.",
            'For example: trackflow organizations create "Acme"',
        )
    wanted = OrganizationInput(name=name)
    made = with_services(lambda services, _: services.sites.create_organization(wanted))
    if as_json:
        print_json(made)
        return
    say(f"{made.name} is here as {made.id}.")


@app.command("create-key")
def create_key(
    organization: Name,
    scope: Annotated[
        list[str] | None, typer.Option(help="read, draft, publish or manage; may be repeated.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a secret key for every site of an organization; it is shown once."""
    scopes = chosen_scopes(scope)
    key = with_services(
        lambda services, access: services.sites.create_organization_key(access, scopes),
        organization=organization,
    )
    if as_json:
        print_json(key)
        return
    say(key.secret)
    say(f"It may {', '.join(key.scopes)} on every site. Keep it now: it is shown only once.")


@app.command()
def keys(organization: Name, as_json: Json = False) -> None:
    """The secret keys to every site of an organization."""
    found: list[Key] = with_services(
        lambda services, access: services.sites.organization_keys(access),
        organization=organization,
    )
    if as_json:
        print_json(found)
        return
    print_keys(found, "trackflow organizations create-key ORGANIZATION")


@app.command("revoke-key")
def revoke_key(
    organization: Name, key: Annotated[str, typer.Argument(help="The key's id.")]
) -> None:
    """End a key at once."""
    with_services(
        lambda services, access: services.sites.revoke_organization_key(access, key),
        organization=organization,
    )
    say(f"{key} is revoked.")
