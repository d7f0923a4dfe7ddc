"""What a visitor does in the demo shop."""

from playwright.sync_api import Page


def sign_up(page: Page) -> None:
    """Fill in the form on /signup and send it; the shop answers with its welcome page."""
    form = page.locator("main form", has=page.locator("#email"))
    form.get_by_label("Name").fill("Ada Lovelace")
    form.get_by_label("E-mail").fill("ada@example.com")
    form.locator("[type=submit]").click()
    page.wait_for_url("**/signup/welcome*")
